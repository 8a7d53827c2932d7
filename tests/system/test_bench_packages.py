# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench/fetch_packages.cmake with a registry of our own: the benchmarks' packages come without npm, and only the right ones."""
import json
import pathlib
import subprocess
import tempfile
import unittest

from npm_registry import add_package

ROOT = pathlib.Path(__file__).resolve().parents[2]


class BenchPackages(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="oriel bench ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.packages = {"": {"name": "oriel-bench"}}
        self.add("openai", "6.0.0")
        self.add("gpt-tokenizer", "4.0.0")

    def add(self, name: str, version: str):
        self.packages[f"node_modules/{name}"] = add_package(self.folder / "registry", name, version, {
            "package.json": json.dumps({"name": name, "version": version}), "index.js": f"// {name} {version}"})

    def fetch(self, registry: str = "registry") -> subprocess.CompletedProcess:
        lock = self.folder / "package-lock.json"
        lock.write_text(json.dumps({"packages": self.packages}))
        return subprocess.run(["cmake", f"-DLOCK={lock}", f"-DFOLDER={self.folder}", f"-DREGISTRY={(self.folder / registry).as_uri()}",
                               "-P", str(ROOT / "bench/fetch_packages.cmake")], capture_output=True, text=True, timeout=60)

    def read(self, name: str) -> str:
        return (self.folder / "node_modules" / name / "index.js").read_text()

    def test_everyPackageOfTheLockFileIsFetchedOnce(self):
        self.assertEqual(self.fetch().returncode, 0)
        self.assertEqual((self.read("openai"), self.read("gpt-tokenizer")), ("// openai 6.0.0", "// gpt-tokenizer 4.0.0"))
        self.assertEqual(self.fetch("nowhere").returncode, 0)  # without a network: all of it is there

    def test_anotherVersionTakesThePlaceOfTheOldOne(self):
        self.fetch()
        self.add("openai", "6.0.1")
        self.assertEqual(self.fetch().returncode, 0)
        self.assertEqual(self.read("openai"), "// openai 6.0.1")

    def test_aPackageThatIsAnotherIsNotTaken(self):
        self.packages["node_modules/openai"]["integrity"] = self.packages["node_modules/gpt-tokenizer"]["integrity"]
        ended = self.fetch()
        self.assertNotEqual(ended.returncode, 0)
        self.assertIn("openai has not the sum", ended.stderr)
        self.assertFalse((self.folder / "node_modules/openai").exists())

    def test_withoutARegistryItFails(self):
        self.assertNotEqual(self.fetch("nowhere").returncode, 0)

    def test_theLockFileOfTheBenchmarksNamesOnlyPackagesThatCanBeFetchedSo(self):
        packages = json.loads((ROOT / "bench/node/package-lock.json").read_text())["packages"]
        for path, package in packages.items():
            if path:
                self.assertRegex(path, r"^node_modules/[a-z0-9-]+$")  # none with a scope, none inside another
                self.assertRegex(package["integrity"], r"^sha512-")


if __name__ == "__main__":
    unittest.main()
