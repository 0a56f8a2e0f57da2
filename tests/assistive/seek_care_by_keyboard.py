"""The whole symptom check with the keyboard alone, told apart by what a screen reader says has the focus."""

import sys

import pyatspi

from midback_window import Window, is_checked, signs_of, title_of_answer

program, content = sys.argv[1:]
signs = signs_of(content)
window = Window([program])
window.take_keyboard()


def press_and_move(key):
    """Presses a key that must move the focus, and tells the names of what got it."""
    before = len(window.focus_names)
    window.press(key)
    window.wait_for(f"the focus moves on from '{window.focus_names[-1]}'", lambda: len(window.focus_names) > before)
    return window.focus_names[before:]


def tab_to(beginning):
    names = window.focus_names[-1:]
    for _ in range(200):
        if any(name.startswith(beginning) for name in names):
            return
        names = press_and_move("Tab")
    sys.exit(f"Tab does not lead to '{beginning}'\n{window.tree()}")


def step_is(number):
    """The keyboard stands on the line that says so."""
    window.wait_for(f"step {number}", lambda: window.focus and f"Step {number} of" in window.focus.name)


# From the first page, one key: it leads to what must be heard before the first question.
window.get(pyatspi.ROLE_HEADING, "Start here")
window.press("F4")
step_is(1)
window.check(window.focus.description.startswith("In an emergency, do not go on: call now."),
             f"The first step does not say what to do in an emergency: '{window.focus.description}'")

# A danger sign by Tab and Space, and the focus stays where it was.
tab_to("Yes: " + signs["chest-pain-pressure"])
window.press("space")
window.wait_for("Yes is ticked", lambda: is_checked(window.focus))
window.wait_for_alert(title_of_answer(program, "chest-pain-pressure"))
window.check(window.focus_names[-1] == "Yes: " + signs["chest-pain-pressure"], "The answer took the focus away")

# Enter leads to the answer, which is read block by block.
press_and_move("Return")
heard = set(window.focus_names[-1:])

# Tab leads to the numbers first, and behind the last of them back to the answer.
window.check(press_and_move("Tab")[-1] == "United States: 911", f"Tab leads to '{window.focus_names[-1]}'")
for _ in range(7):
    press_and_move("Tab")
window.check(window.focus_names[-1] in heard, f"Tab does not come back: '{window.focus_names[-1]}'")
for _ in range(3):
    heard.update(press_and_move("Down"))
window.check("Why" in heard, f"The answer was not read: {heard}")

# The country, chosen once, puts the number into the title.
tab_to("United Kingdom: 999")
window.press("space")
window.wait_for_alert("Call 999 now")

tab_to("Start over")
window.press("Return")
window.wait_for_alert("Some questions are still open")
step_is(1)

# No sign at all: one key for each step, to the page of the answer.
home = title_of_answer(program, "small-strain-or-knock")
steps = 0
while not window.alerts[-1].startswith(home):
    steps += 1
    window.check(steps <= 11, "An all-clear takes more than 11 keys")
    press_and_move("n")
    window.wait_for("the next step or the answer",
                    lambda: f"Step {steps + 1} of" in window.focus_names[-1] or window.alerts[-1].startswith(home))
window.close()
