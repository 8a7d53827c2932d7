#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does with a conversation over days: goes on, changes, branches, searches, comes back. See window_case."""
import os
import unittest

from desktop import keys, wait_until, write
from window_case import WindowCase


class ConversationTest(WindowCase):
    def test_a_stopped_answer_is_continued_where_it_stopped(self):
        self.server.answers = [["Half ", "hang"], ["and the rest."]]
        self.start_on_server()
        self.ask("Tell me")
        self.window.wait("Assistant said: Half*")
        keys("Escape")
        self.window.wait("Stopped")
        self.accessible.press(self.window.wait("Continue", "push button"))
        self.window.wait("Assistant said: Half and the rest.", "list item")
        self.window.wait("Answer complete")
        said = self.server.requests[1]["messages"]
        self.assertEqual([said[0]["content"], said[1]["content"].strip()], ["Tell me", "Half"])

    def test_a_question_is_edited_and_both_versions_stay(self):
        self.start_on_server()
        self.converse(("Why is the sky blue?", "Rayleigh."))
        keys("ctrl+Up")
        self.expect_message("Why is the sky blue?")
        keys("ctrl+a")
        self.server.answers = [["The sun is low."]]
        self.ask("Why is the sky red?")
        self.window.wait("You said: Why is the sky red?", "list item")
        self.window.wait("Assistant said: The sun is low.", "list item")
        self.assertEqual([m["content"] for m in self.server.requests[1]["messages"]], ["Why is the sky red?"])
        self.accessible.press(self.window.wait("Previous version"))
        self.window.wait("You said: Why is the sky blue?", "list item")
        self.window.wait("Assistant said: Rayleigh.", "list item")
        self.accessible.press(self.window.wait("Next version"))
        self.window.wait("Assistant said: The sun is low.", "list item")

    def test_another_answer_stands_beside_the_first(self):
        self.start_on_server()
        self.converse(("Name a fruit", "Apple."))
        self.server.answers = [["Pear."]]
        keys("ctrl+r")
        self.window.wait("Assistant said: Pear.", "list item")
        self.accessible.press(self.window.wait("Previous version"))
        self.window.wait("Assistant said: Apple.", "list item")

    def test_a_branch_goes_its_own_way(self):
        self.start_on_server()
        self.converse(("First", "One."), ("Second", "Two."))
        wait_until(lambda: self.server.titled, 10, "a title")
        branches = [node for node in self.accessible.walk(self.window.app) if node.get_name() == "Branch"]
        self.assertTrue(branches, self.window.names())
        self.accessible.press(branches[-1])
        self.window.wait("This is a new conversation that begins like the other one")
        self.converse(("Elsewhere", "Three."))
        contents = [m["content"] for m in self.server.requests[-1]["messages"]]
        self.assertEqual(contents, ["First", "One.", "Second", "Two.", "Elsewhere"])
        keys("alt+Down")  # to the one it came from
        wait_until(lambda: self.window.named("You said: Second") and not self.window.named("You said: Elsewhere"), 10, "the original")

    def test_a_search_lands_at_what_was_found(self):
        self.start_on_server()
        long = "\n\n".join(f"Paragraph {i} of an answer that fills the window." for i in range(30))
        self.converse(("Which gasket fits the pump?", "The green one. " + long), *((f"Question {i}", f"{i}. {long}") for i in range(4)))
        self.assertIsNone(self.window.named("You said: Which gasket fits the pump?"))
        self.window.wait("A title", "list item")  # and no more the first words, which would be found too
        keys("ctrl+n")
        wait_until(lambda: self.window.named("Messages") is None, 10, "an empty conversation")
        keys("ctrl+shift+f")
        self.window.wait_for_focus("Search conversations")
        write("gasket")
        results = self.window.wait("Search results", "list")
        wait_until(lambda: any(node.get_name() == "A title" for node in self.accessible.walk(results)), 10, "a result")
        keys("Return")
        self.window.wait_for_region("Search results")
        keys("Return")
        self.window.wait("You said: Which gasket fits the pump?", "list item")
        self.assertIsNone(self.window.named("You said: Question 3"))
        self.window.wait_for_focus("Message")
        self.window.wait("Find in this conversation")  # its words are found there too, and gone through
        self.window.wait("1 of 1*")
        keys("Escape")
        self.window.gone("Find in this conversation")

    def test_all_is_found_again_after_a_restart(self):
        process = self.start_on_server()
        self.converse(("Remember the milk", "I will."))
        wait_until(lambda: self.server.titled, 10, "a title")
        self.window.wait("A title", "list item")
        write("a draft of mine")
        keys("ctrl+q")
        self.assertEqual(process.wait(10), 0)
        self.start_on_server()
        self.assertIsNone(self.window.named("You said: Remember the milk"))
        keys("alt+Down")
        self.window.wait("You said: Remember the milk", "list item")
        self.window.wait("Assistant said: I will.", "list item")
        self.expect_message("a draft of mine")
        self.window.wait("Model: tiny")

    def test_what_streams_when_the_window_is_closed_is_there_again(self):
        self.server.answers = [["Half ", "hang"]]
        process = self.start_on_server()
        self.ask("Tell me")
        self.window.wait("Assistant said: Half*")
        keys("ctrl+q")
        self.assertEqual(process.wait(10), 0)
        self.start_on_server()
        keys("alt+Down")
        self.window.wait("Assistant said: Half*", "list item")
        self.window.wait("Continue", "push button")

    def test_finding_in_the_conversation_counts_and_goes_round(self):
        self.start_on_server()
        self.converse(("One pump", "A pump and a pump."), ("Two pumps", "None."))
        keys("ctrl+f")
        self.window.wait_for_focus("Find in this conversation")
        write("pump")
        self.window.wait("4 of 4*")  # each place; the last is where the person is
        keys("Return")
        self.window.wait("1 of 4*")
        keys("shift+Return", "shift+Return")
        self.window.wait("3 of 4*")
        keys("Escape")
        self.window.wait_for_focus("Message")

    def test_answers_are_set_for_one_conversation_and_kept_with_it(self):
        process = self.start_on_server()
        keys("ctrl+shift+p")
        self.window.wait_for_focus("Instructions for this conversation")
        write("Answer in rhymes.")
        keys("Tab")
        self.window.wait_for_focus("Temperature")
        write("9")
        keys("Tab")
        self.window.wait("This is a number from 0 to 2.")
        keys("shift+Tab", "ctrl+a")
        write("0.2")
        keys("Return")
        self.window.wait("Answers are adjusted: Instructions · Temperature 0.2")
        keys("Escape")
        self.window.wait_for_focus("Message")
        self.converse(("Hello", "Hello, fellow."))
        request = self.server.requests[0]
        self.assertEqual(request["temperature"], 0.2)
        self.assertEqual(request["messages"][0]["content"], "Answer in rhymes.")
        keys("ctrl+n")
        self.window.gone("Answers are adjusted: Instructions · Temperature 0.2")
        keys("ctrl+q")
        self.assertEqual(process.wait(10), 0)
        self.start_on_server()
        keys("alt+Down")
        self.window.wait("Answers are adjusted: Instructions · Temperature 0.2")


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
