# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cmake/bundle_math.cmake with packages, a registry and an esbuild of our own: what it bundles, and that a build goes on."""
import json
import pathlib
import subprocess
import tempfile
import unittest

from npm_registry import add_package

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = {"mathjax-full": {"LICENSE": "the Apache License", "js/util/Styles.js": "Styles.connect = /a[^]b/; // [^]"},
         "mhchemparser": {"dist/mhchemParser.js": "chemistry"}}
VERSIONS = {"mathjax-full": "3.2.2", "mhchemparser": "4.2.1"}


class MathBundle(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="oriel math ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.source = self.folder / "source"
        self.source.mkdir()
        self.script = self.folder / "build/bundle/math.js"
        packages = {}
        for name, files in FILES.items():
            packages[f"node_modules/{name}"] = add_package(self.folder / "registry", name, VERSIONS[name], files)
        self.write_lock(packages)
        (self.source / "package.json").write_text("{}")
        (self.source / "math.mjs").write_text("import 'mathjax-full'")
        self.esbuild = self.folder / "esbuild"
        self.esbuild.write_text("""#!/bin/sh
for word; do case $word in --outfile=*) out=${word#--outfile=} ;; esac; done
{ cat node_modules/mathjax-full/js/util/Styles.js node_modules/mhchemparser/dist/mhchemParser.js; printf '\\n%s\\n' "$*"; } >"$out"
""")
        self.esbuild.chmod(0o755)

    def write_lock(self, packages: dict):
        self.packages = packages
        (self.source / "package-lock.json").write_text(json.dumps({"packages": packages}))

    def bundle(self, esbuild: str | None = None, registry: str | None = None) -> subprocess.CompletedProcess:
        ended = subprocess.run(["cmake", "-DNPM=", f"-DESBUILD={self.esbuild if esbuild is None else esbuild}", f"-DSOURCE={self.source}", f"-DSCRIPT={self.script}",
                                f"-DREGISTRY={registry or (self.folder / 'registry').as_uri()}", "-P", str(ROOT / "cmake/bundle_math.cmake")],
                               capture_output=True, text=True, timeout=60)
        self.assertEqual(ended.returncode, 0, ended.stderr)  # a build goes on
        return ended

    def expect_none(self):
        self.assertEqual(self.script.read_text(), "")
        self.assertEqual(self.script.with_name("MathJax-LICENSE").read_text(), "")

    def test_whatTheLockFileNamesIsBundledForQt(self):
        self.bundle()
        styles, words = self.script.read_text().splitlines()
        self.assertEqual(styles, "Styles.connected = /a[\\s\\S]b/; // [\\s\\S]chemistry")
        self.assertIn("--target=es2016", words)
        self.assertIn("--banner:js=var globalThis = this;", words)
        self.assertEqual(self.script.with_name("MathJax-LICENSE").read_text(), "the Apache License")
        self.bundle()  # and again over what is there
        self.assertIn("Styles.connected =", self.script.read_text())

    def test_withoutAnythingToBundleWithTheScriptIsEmpty(self):
        self.assertEqual(self.bundle(esbuild="").stderr, "")
        self.expect_none()

    def test_aPackageThatIsAnotherIsNotTaken(self):
        self.packages["node_modules/mhchemparser"]["integrity"] = self.packages["node_modules/mathjax-full"]["integrity"]
        self.write_lock(self.packages)
        self.assertIn("mhchemparser has not the sum that the lock file names", self.bundle().stderr)
        self.expect_none()

    def test_withoutARegistryTheBuildSaysSoAndGoesOn(self):
        said = self.bundle(registry=(self.folder / "nowhere").as_uri()).stderr
        self.assertIn("formulas are shown as they are written", said)
        self.assertIn("mathjax-full-3.2.2.tgz", said)
        self.expect_none()

    def test_anOlderScriptDoesNotStayWhereBundlingFails(self):
        self.bundle()
        self.esbuild.write_text("#!/bin/sh\necho 'cannot bundle' >&2; exit 1\n")
        self.assertIn("cannot bundle", self.bundle().stderr)
        self.expect_none()

    def test_aLockFileWithoutAPackageIsSaid(self):
        self.write_lock({})
        self.assertIn("MathJax could not be bundled", self.bundle().stderr)
        self.expect_none()


if __name__ == "__main__":
    unittest.main()
