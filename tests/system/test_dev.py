# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev with programs of our own in place of apt, dpkg, CMake and sudo: what it does, and what it says."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGES = "[build] # all\ncmake # builds\nicons-new | icons-old # drawn\n\n[test]\nxvfb\n"


class Dev(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name) / "a checkout"
        self.programs = pathlib.Path(folder.name) / "programs"
        self.programs.mkdir()
        self.done = pathlib.Path(folder.name) / "done" # one line a call
        (self.root / "packaging").mkdir(parents=True)
        shutil.copy(ROOT / "dev", self.root)
        shutil.copy(ROOT / "CMakePresets.json", self.root)
        (self.root / "packaging/debian-packages.txt").write_text(PACKAGES)
        self.has("cmake", "icons-new", "xvfb")
        self.program("apt-get", "")
        self.program("apt-cache", "")
        self.program("sudo", '"$@"')
        self.program("ctest", "echo 'Total Test time (real) = 1 sec'")
        # A build makes the two binaries, which say what they were given.
        self.program("cmake", """case $1 in
--preset) mkdir -p build/bin && echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/CMakeCache.txt && touch build/build.ninja ;;
--build) for name in oriel oriel-cli; do
    printf '#!/bin/sh\\necho "%s got $*"\\n' $name >"$2/bin/$name" && chmod +x "$2/bin/$name"
done ;;
esac""")

    def program(self, name: str, body: str):
        path = self.programs / name
        path.write_text(f'#!/bin/bash\necho "{name} $*" >>"{self.done}"\n{body}\n')
        path.chmod(0o755)

    def has(self, *packages: str):
        """These are what dpkg says is installed."""
        lines = "".join(f"ii {package}\\n" for package in packages)
        self.program("dpkg-query", f"printf '{lines}rc gone\\n'")

    def dev(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
        self.done.write_text("")
        kept = {"HOME": str(self.root), "PATH": f"{self.programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        return subprocess.run([str(self.root / "dev"), *arguments], cwd="/", env=kept | environment, capture_output=True,
                              text=True, stdin=subprocess.DEVNULL, timeout=60)

    def calls(self, name: str) -> list[str]:
        return [line for line in self.done.read_text().splitlines() if line.startswith(f"{name} ")]

    def test_helpListsEveryVerb(self):
        said = self.dev("help").stdout
        for verb in ("run", "test", "build", "bench", "lint", "format", "soak", "fuzz", "screenshot", "clean"):
            self.assertRegex(said, rf"(?m)^  {verb}\b")

    def test_anUnknownVerbIsWrongUsage(self):
        ended = self.dev("biuld")
        self.assertEqual((ended.returncode, ended.stdout), (2, ""))
        self.assertIn("there is no verb 'biuld'", ended.stderr)

    def test_fuzzWantsSeconds(self):
        for seconds in ((), ("0",), ("-1",), ("ten",)):
            ended = self.dev("fuzz", *seconds)
            self.assertEqual(ended.returncode, 2)
            self.assertIn("./dev fuzz 60", ended.stderr)

    def test_anUnknownPresetIsWrongUsage(self):
        ended = self.dev("build", "relaese")
        self.assertEqual(ended.returncode, 2)
        self.assertIn("there is no preset 'relaese'", ended.stderr)

    def test_argumentsGoToTheTerminalProgramAndItsAnswerStandsAlone(self):
        ended = self.dev("run", "ask", "two words", DISPLAY=":0")
        self.assertEqual((ended.returncode, ended.stdout), (0, "oriel-cli got ask two words\n"), ended.stderr)

    def test_withADisplayTheWindowStarts(self):
        self.assertEqual(self.dev("run", DISPLAY=":0").stdout, "oriel got \n")
        self.assertEqual(self.dev("run", WAYLAND_DISPLAY="wayland-0").stdout, "oriel got \n")

    def test_withoutADisplayTheTerminalProgramStarts(self):
        self.assertEqual(self.dev("run").stdout, "oriel-cli got \n")

    def test_nothingIsAskedOfAptWhenNothingIsMissing(self):
        self.assertEqual(self.dev("run", "ask").returncode, 0)
        self.assertEqual(self.calls("apt-get"), [])

    def test_onlyWhatIsMissingIsInstalled(self):
        self.has("cmake", "icons-new")
        self.assertEqual(self.dev("run", "ask").returncode, 0) # xvfb is for the tests
        self.assertEqual(self.calls("apt-get"), [])
        self.assertEqual(self.dev("test").returncode, 0)
        self.assertEqual(self.calls("apt-get")[0], "apt-get update")
        self.assertRegex(self.calls("apt-get")[1], r"install --yes --no-install-recommends xvfb$")

    def test_ofTwoNamesTheFirstThatAptKnowsIsInstalled(self):
        self.has("cmake")
        self.dev("run", "ask")
        self.assertRegex(self.calls("apt-get")[1], r" icons-new$")
        self.program("apt-cache", "exit 100") # an older system
        self.dev("run", "ask")
        self.assertRegex(self.calls("apt-get")[1], r" icons-old$")

    def test_theSecondNameIsEnoughWhereTheFirstDoesNotExist(self):
        self.has("cmake", "icons-old")
        self.program("apt-cache", "exit 100")
        self.dev("run", "ask")
        self.assertEqual(self.calls("apt-get"), [])

    def test_whatAptSaysWhenItFailsIsShown(self):
        self.has("cmake")
        self.program("apt-get", 'echo "E: no space left on device" >&2; exit 100')
        ended = self.dev("run", "ask")
        self.assertEqual((ended.returncode, ended.stdout), (1, ""))
        self.assertIn("E: no space left on device", ended.stderr)
        self.assertEqual(self.calls("cmake"), [])

    def test_aSecondRunConfiguresNothing(self):
        self.dev("run", "ask")
        self.assertEqual(len([call for call in self.calls("cmake") if "--preset" in call]), 1)
        self.dev("run", "ask")
        self.assertEqual([call for call in self.calls("cmake") if "--preset" in call], [])

    def test_aCheckoutThatWasMovedIsConfiguredAfresh(self):
        self.dev("run", "ask")
        self.root = self.root.rename(self.root.with_name("moved"))
        self.assertEqual(self.dev("run", "ask").returncode, 0)
        self.assertEqual(self.calls("cmake")[0], "cmake --preset release --log-level=WARNING --fresh")

    def test_aFailedBuildStartsNothing(self):
        self.program("cmake", '[ "$1" != --build ] || exit 1')
        ended = self.dev("run", "ask")
        self.assertEqual((ended.returncode, ended.stdout), (1, ""))

    def test_aFailedTestFailsTheRun(self):
        self.program("ctest", "exit 8")
        self.assertEqual(self.dev("test").returncode, 8)

    def test_theSummaryOfCtestIsTheLastThingSaid(self):
        ended = self.dev("test")
        self.assertEqual((ended.returncode, ended.stdout), (0, "Total Test time (real) = 1 sec\n"))

    def test_cleanTakesTheBuildAwayAndNothingElse(self):
        self.dev("run", "ask")
        self.assertEqual(self.dev("clean").returncode, 0)
        self.assertFalse((self.root / "build").exists())
        self.assertTrue((self.root / "dev").exists())


if __name__ == "__main__":
    unittest.main()
