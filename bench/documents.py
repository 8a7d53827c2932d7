#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and indexing, measured: text and PDF files a minute beside pdftotext, 10,000 mixed files into an index, and
questions to it. All files are generated, always the same ones, and stay in the folder for the next time.

Reading is that of the loaders in one process (bench_knowledge --read), and that of oriel-cli with everything that it does for each
file (docs add: hash, another process, passages, index). pdftotext is started for each file, as people do, and once for a long one."""
import argparse
import bisect
import email.message
import io
import itertools
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import threading
import time
import zipfile
import zlib
from typing import Callable

VOCABULARY = 50_000
SYLLABLES = "ba ce di fo gu ha ki lo mu ne pa qui ro sa te vi wo xu ya zi".split()
LINES_ON_PAGE = 45
WORDS_IN_LINE = 11
SAMPLED_EVERY = 0.2  # seconds
KILOBYTES_IN_MB = 1024


class Words:
    """Words as often as in a language (Zipf's law)."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.sums = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))

    def word(self) -> str:
        rest, made = bisect.bisect(self.sums, self.random.random() * self.sums[-1]) + 20, ""
        while rest:
            made += SYLLABLES[rest % 20]
            rest //= 20
        return made

    def sentence(self) -> str:
        return " ".join(self.word() for _ in range(self.random.randint(6, 18))).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.random.randint(3, 7)))

    def paragraphs(self) -> list[str]:
        return [self.paragraph() for _ in range(self.random.randint(4, 12))]


def plain(words: Words) -> bytes:
    return "\n\n".join(words.paragraphs()).encode()


def markdown(words: Words) -> bytes:
    parts = [f"# {words.sentence()}"]
    for paragraph in words.paragraphs():
        parts += [f"## {words.sentence()}", paragraph, f"- {words.sentence()}\n- {words.sentence()}"]
    return "\n\n".join(parts).encode()


def html(words: Words) -> bytes:
    body = "".join(f"<h2>{words.sentence()}</h2><p>{paragraph}</p>" for paragraph in words.paragraphs())
    return f"<!DOCTYPE html><html><head><title>{words.sentence()}</title></head><body><nav>Home</nav><main>{body}</main></body></html>".encode()


def source(words: Words) -> bytes:
    return "\n\n".join(f"def {words.word()}_{words.word()}({words.word()}):\n    \"\"\"{words.sentence()}\"\"\"\n    return {words.word()}({words.word()})"
                       for _ in range(25)).encode()


def table(words: Words) -> bytes:
    return "".join(f"{words.word()},{words.word()} {words.word()},{words.random.randint(1, 9999)}\n" for _ in range(80)).encode()


def mail(words: Words) -> bytes:
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", words.sentence()
    message.set_content("\n\n".join(words.paragraphs()))
    return bytes(message)


def docx(words: Words) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>" for paragraph in words.paragraphs())
    document = f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType='
             '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
                 '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("[Content_Types].xml", types), ("_rels/.rels", relations), ("word/document.xml", document)):
            archive.writestr(name, text)
    return made.getvalue()


def pdf(words: Words, pages: int | None = None) -> bytes:
    """Lines of Helvetica, packed, as office programs write them but for the font, which the reader has."""
    count = pages or words.random.randint(1, 10)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>",
               f"<</Type/Pages/Count {count}/Kids[{' '.join(f'{4 + 2 * page} 0 R' for page in range(count))}]>>".encode(),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    for page in range(count):
        lines = "".join(f"({' '.join(words.word() for _ in range(WORDS_IN_LINE))}) Tj T*\n" for _ in range(LINES_ON_PAGE))
        content = zlib.compress(f"BT /F1 10 Tf 15 TL 50 780 Td\n{lines}ET".encode())
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * page} 0 R>>".encode())
        objects.append(f"<</Length {len(content)}/Filter/FlateDecode>>stream\n".encode() + content + b"\nendstream")
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return made + f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()


# Out of a hundred files.
MIXED: list[tuple[int, str, Callable[[Words], bytes]]] = [(25, "txt", plain), (25, "md", markdown), (15, "html", html), (10, "py", source),
                                                          (5, "csv", table), (5, "eml", mail), (5, "docx", docx), (10, "pdf", pdf)]


def made_once(folder: pathlib.Path, make: Callable[[pathlib.Path], None]) -> pathlib.Path:
    if not folder.exists():
        begun = folder.with_name(folder.name + ".begun")
        shutil.rmtree(begun, ignore_errors=True)
        begun.mkdir(parents=True)
        make(begun)
        begun.rename(folder)
    return folder


def mixed_files(count: int) -> Callable[[pathlib.Path], None]:
    def make(folder: pathlib.Path) -> None:
        words = Words(7)
        kinds = [(ending, of) for share, ending, of in MIXED for _ in range(share)]
        for number in range(count):
            ending, of = kinds[number * 37 % 100]
            (folder / f"{number // 500}").mkdir(exist_ok=True)
            (folder / f"{number // 500}" / f"{number}.{ending}").write_bytes(of(words))
    return make


def files_of(ending: str, of: Callable[[Words], bytes], count: int) -> Callable[[pathlib.Path], None]:
    def make(folder: pathlib.Path) -> None:
        words = Words(11)
        for number in range(count):
            (folder / f"{number}.{ending}").write_bytes(of(words))
    return make


def processes_under(parent: int) -> list[int]:
    """It, and all that it has started."""
    found = [parent]
    for task in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
        for child in task.read_text().split():
            found += processes_under(int(child))
    return found


def memory_mb(parent: int) -> float:
    """PSS of it and its children: shared pages are counted once."""
    total = 0
    for process in processes_under(parent):
        try:
            rollup = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return total / KILOBYTES_IN_MB


def watched(command: list, environment: dict[str, str]) -> tuple[float, float, float]:
    """Seconds, processor's seconds of it and its children, and the most memory that was seen, in MB."""
    before = os.times()
    began = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most, ended = [0.0], threading.Event()

    def look() -> None:
        while not ended.wait(SAMPLED_EVERY):
            try:
                most[0] = max(most[0], memory_mb(process.pid))
            except (FileNotFoundError, ProcessLookupError):
                return

    watcher = threading.Thread(target=look)
    watcher.start()
    code = process.wait()
    seconds = time.monotonic() - began
    ended.set()
    watcher.join()
    if code:
        sys.exit(f"{command} ended with {code}")
    after = os.times()
    return seconds, after.children_user + after.children_system - before.children_user - before.children_system, most[0]


class Bench:
    def __init__(self, cli: pathlib.Path, binaries: pathlib.Path, folder: pathlib.Path):
        self.cli, self.knowledge, self.folder = cli.resolve(), binaries.resolve() / "bench_knowledge", folder.resolve()

    def environment(self, name: str) -> dict[str, str]:
        home = self.folder / f"home-{name}"
        shutil.rmtree(home, ignore_errors=True)
        return {**os.environ, "ORIEL_HOME": str(home), "LC_ALL": "C.UTF-8"}

    def add(self, name: str, folder: pathlib.Path) -> tuple[float, float, float]:
        return watched([self.cli, "docs", "add", folder, "--collection", name], self.environment(name))

    def read(self, files: list[pathlib.Path]) -> float:
        """Seconds of the processor, all in one process."""
        return watched([self.knowledge, "--read", *files], dict(os.environ))[1]

    def pdftotext(self, files: list[pathlib.Path]) -> float:
        text = self.folder / "pdftotext.txt"
        return sum(watched(["pdftotext", "-enc", "UTF-8", file, text], dict(os.environ))[1] for file in files)

    def reading(self, count: int) -> None:
        pdfs = sorted(made_once(self.folder / f"pdf-{count}", files_of("pdf", pdf, count)).iterdir())
        texts = sorted(made_once(self.folder / f"txt-{count}", files_of("txt", plain, count)).iterdir())
        long = sorted(made_once(self.folder / "pdf-long", files_of("pdf", lambda words: pdf(words, 500), 1)).iterdir())
        has_pdftotext = shutil.which("pdftotext") is not None
        print(f"Reading, {count} files of each; seconds of the processor, and files a minute of them\n")
        print("| what | Oriel's loaders | docs add | pdftotext | loaders / pdftotext, files a minute |\n| --- | --- | --- | --- | --- |")
        for name, files in (("PDF, 1 to 10 pages", pdfs), ("PDF, one of 500 pages", long), ("plain text", texts)):
            loaders, added = self.read(files), self.add("reading", files[0].parent)[1]
            plain_reader = self.pdftotext(files) if has_pdftotext and files is not texts else None
            print(f"| {name} | {self.rate(len(files), loaders)} | {self.rate(len(files), added)} |"
                  + (f" {self.rate(len(files), plain_reader)} | {plain_reader / loaders:.2f} |" if plain_reader else " | |"), flush=True)
        print()

    @staticmethod
    def rate(files: int, seconds: float) -> str:
        return f"{seconds:.2f} s, {files / seconds * 60:,.0f}"

    def indexing(self, count: int) -> None:
        folder = made_once(self.folder / f"mixed-{count}", mixed_files(count))
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        seconds, processor, memory = self.add("mixed", folder)
        environment = {**os.environ, "ORIEL_HOME": str(self.folder / "home-mixed"), "LC_ALL": "C.UTF-8"}
        again, _, _ = watched([self.cli, "docs", "reindex", "--changed"], environment)
        status = json.loads(subprocess.run([self.cli, "docs", "status", "--json"], env=environment, check=True, capture_output=True).stdout)
        part = status["collections"][0]
        print(f"Indexing {count} mixed files, {size / 1e6:.0f} MB: {part['files']['ready']} ready, {part['chunks']} passages\n")
        print(f"| what | measured |\n| --- | --- |\n| files a second | {count / seconds:.0f} |\n| ... of one processor's time | {count / processor:.0f} |\n"
              f"| seconds, and of the processor | {seconds:.1f}, {processor:.1f} |\n| peak memory of all its processes | {memory:.0f} MB |\n"
              f"| on the disk | {status['disk_bytes'] / 1e6:.0f} MB |\n| again, when nothing has changed | {again:.1f} s |\n", flush=True)

    def questions(self, passages: list[int]) -> None:
        for count in passages:
            folder = self.folder / f"passages-{count}"
            folder.mkdir(exist_ok=True)
            print(f"Questions to {count} passages\n", flush=True)
            subprocess.run([self.knowledge, folder, str(count)], check=True)
            print(flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--bin", required=True, type=pathlib.Path, help="folder of bench_knowledge")
    parser.add_argument("--folder", required=True, type=pathlib.Path)
    parser.add_argument("--read", type=int, default=300, help="files of each kind; 0 leaves it out")
    parser.add_argument("--index", type=int, default=10_000, help="mixed files; 0 leaves it out")
    parser.add_argument("--passages", type=int, nargs="*", default=[10_000, 100_000], help="that questions are put to")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    bench = Bench(arguments.cli, arguments.bin, arguments.folder)
    if arguments.read:
        bench.reading(arguments.read)
    if arguments.index:
        bench.indexing(arguments.index)
    bench.questions(arguments.passages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
