# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A history to test with: conversations in Oriel's own JSON, taken in by the real import."""
import datetime
import json

from cli_case import CliCase

NOW = datetime.datetime.now(datetime.timezone.utc)


def time(minutes_ago: float) -> str:
    return (NOW - datetime.timedelta(minutes=minutes_ago)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def conversation_id(number: int) -> str:
    return f"0197{number:04x}-0000-7000-8000-{number:012x}"


def message(name: str, role: str, text: str, parent: str | None = None, minutes_ago: float = 10, **fields) -> dict:
    node = {"id": name, "role": role, "state": "done", "created_at": time(minutes_ago), "ended_at": time(minutes_ago),
            "parts": [{"kind": "text", "text": text}], **fields}
    return node if parent is None else {**node, "parent": parent}


def conversation(number: int, title: str, messages: list[dict] | None = None, minutes_ago: float = 10, **fields) -> dict:
    if messages is None:
        messages = [message(f"{number}.q", "user", f"Question about {title}", minutes_ago=minutes_ago),
                    message(f"{number}.a", "assistant", f"Answer about {title}", f"{number}.q", minutes_ago=minutes_ago,
                            origin={"provider": "openai", "model": "gpt-5"}, usage={"prompt": 3, "completion": 4, "total": 7})]
    return {"id": conversation_id(number), "title": title, "title_origin": "person", "model": {"provider": "openai", "model": "gpt-5"},
            "created_at": time(minutes_ago), "active_at": time(minutes_ago), "tip": messages[-1]["id"], "messages": messages, **fields}


def document(conversations: list[dict]) -> str:
    return json.dumps({"format": "oriel-conversations", "version": 1, "items": [{"conversation": one} for one in conversations]})


class HistoryCase(CliCase):
    def conversations(self, *arguments: str, **options):
        return self.run_cli("conversations", *arguments, **options)

    def good(self, *arguments: str, **options):
        outcome = self.conversations(*arguments, **options)
        self.assertEqual(outcome.code, 0, outcome.err)
        return outcome

    def keep(self, *conversations: dict) -> None:
        self.good("import", self.file("kept.json", document(list(conversations))))

    def titles(self, *arguments: str) -> list[str]:
        return [one["title"] for one in self.good("list", "--json", *arguments).json]
