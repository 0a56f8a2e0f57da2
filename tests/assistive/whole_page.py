"""A page of any length is whole as soon as it is there: a screen reader that asks for its end must find it. And what it
presses to open is told as closed before, and as open behind."""

import json
import sys

import pyatspi

from midback_window import Window

program, sources = sys.argv[1:]
with open(sources, encoding="utf-8") as file:
    count = len(json.load(file)["sources"])

window = Window([program, "--page", "sources"])
window.get(pyatspi.ROLE_HEADING, "Sources")
fold = window.get(pyatspi.ROLE_PUSH_BUTTON, "All sources")
window.check(fold.getState().contains(pyatspi.STATE_COLLAPSED), "The fold is not told as closed")
window.check(not window.all_of(pyatspi.ROLE_PARAGRAPH, "1. "), "What is closed is told")
fold.queryAction().doAction(0)
window.wait_for("the fold to open", lambda: fold.getState().contains(pyatspi.STATE_EXPANDED))
numbers = [paragraph.name.partition(". ")[0] for paragraph in window.all_of(pyatspi.ROLE_PARAGRAPH, "")]
window.check([number for number in numbers if number.isdigit()] == [str(i + 1) for i in range(count)],
             f"Not all of the {count} sources are told")
window.close()
