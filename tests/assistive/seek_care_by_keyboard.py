"""The whole symptom check with the keyboard alone, told apart by what a screen reader says has the focus."""

import sys

import pyatspi

from midback_window import Window, is_checked, questions_of, title_of_answer

program = sys.argv[1]
questions = questions_of(program)
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


def tick(beginning):
    tab_to(beginning)
    window.press("space")
    window.wait_for(f"'{beginning}' is ticked", lambda: is_checked(window.focus))


def is_on_question():
    return window.focus_names and window.focus_names[-1] in questions.values()


# From the first page, one key: it leads to what must be heard before the first question, and Tab leads to that.
window.get(pyatspi.ROLE_HEADING, "Start here")
window.press("F4")
window.wait_for("the introduction has the focus",
                lambda: window.focus_names and window.focus_names[-1].startswith("In an emergency"))
window.press("Tab")
window.wait_for("the first question has the focus", is_on_question)

# A danger sign, and the focus stays where it was.
tick(questions["trouble-peeing-new"])
window.wait_for_alert(title_of_answer(program, "trouble-peeing-new"))
window.check(window.focus_names[-1] == questions["trouble-peeing-new"], "The answer took the focus away")

# The answer is read block by block.
tab_to("Answer: ")
heard = set()
for _ in range(12):
    heard.update(press_and_move("Down"))
window.check("Why" in heard, f"The answer was not read: {heard}")

# The country, chosen once, changes the number.
tab_to("Choose your country")
window.press("Down")
window.get(pyatspi.ROLE_PARAGRAPH, "Your emergency number: United States: 911")

tab_to("Start over")
window.press("Return")
window.wait_for_alert("Some questions are still open")

# No sign at all: every group of every screen.
for screen in range(1, 7):
    for name in [none.name for none in window.all_of(pyatspi.ROLE_CHECK_BOX, "None of these")]:
        tick(name)
    if screen < 6:
        tab_to("Next: ")
        window.press("Return")
        window.get(pyatspi.ROLE_PARAGRAPH, f"Tick everything that is true for you. Step {screen + 1} of 6")
        window.wait_for("the focus is on the new screen", is_on_question)
window.wait_for_alert(title_of_answer(program, "small-strain-or-knock"))  # home care, too
window.close()
