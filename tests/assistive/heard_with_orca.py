"""What Orca says while its user goes through the guide by keyboard: the window's title, headings with their level, a list,
links, a fold, and an answer of the symptom check. With a file as the last argument, all of it is written there."""

import json
import sys

import pyatspi

from midback_window import Window, signs_of, title_of_answer
from orca import Orca

program, content, *transcript = sys.argv[1:]
PAGE = "home-remedies"
with open(f"{content}/sections/{PAGE}.json", encoding="utf-8") as file:
    page = json.load(file)
HEADING = next(block["text"] for block in page["blocks"] if block["type"] == "heading" and block.get("level", 2) == 2)
heard = []  # what was done, and what Orca said then


def listen(what):
    said = orca.said_since(window)
    heard.append((what, said))
    return said


def press(key):
    window.press(key)
    return listen(key)


def wants(said, *beginnings):
    """Of what was said, each beginning begins a sentence of its own, in this order."""
    rest = list(said)
    for beginning in beginnings:
        while rest and not rest[0].startswith(beginning):
            rest.pop(0)
        if not rest:
            sys.exit(f"Orca does not say '{beginning}', but: {said}\nAll so far: {heard}")
        rest.pop(0)
    return said


def press_until(key, most, is_it):
    """Presses the key until something that is said is it."""
    for _ in range(most):
        said = press(key)
        if any(is_it(words) for words in said):
            return said
    sys.exit(f"{key} does not lead there. All so far: {heard}")


orca = Orca()
window = Window([program, "--page", PAGE])
window.take_keyboard()
wants(listen("the window opens"), f"{page['title']} - Midback")

# Down the page: the title, then what it holds, to the first list.
wants(press("Down"), f"{page['title']} heading.", "Level 1.")
said = press_until("Down", 8, lambda words: words.startswith("List with "))
items = next(block["items"] for block in page["blocks"] if block["type"] == "list")
wants(said, f"List with {len(items)} item", "".join(part for part in items[0] if isinstance(part, str))[:20])

# The links, a heading below the title, and a fold, opened.
press_until("Tab", 10, lambda words: words.endswith(" link."))
wants(press_until("Down", 60, lambda words: words == "Level 2."), HEADING + " heading.", "Level 2.")
press_until("Tab", 20, lambda words: words.endswith(" collapsed push button."))
wants(press("Return"), "notification Open")

# The symptom check, to its answer.
wants(press("F4"), "In an emergency")
SIGN = "chest-pain-pressure"
sign = "Yes: " + signs_of(content)[SIGN]
press_until("Tab", 30, lambda words: words.startswith(sign) and "not checked" in words)
said = press("space")
wants(said, "checked")
answer = title_of_answer(program, SIGN)
window.check(any(words.startswith(f"notification {answer}") for words in said), f"The answer is not spoken: {said}")
wants(press("Return"), f"Answer: {answer}")
window.check("read only" not in str(heard), f"Text is told as a field to write into: {heard}")
window.close()
orca.close()

lines = ["What Orca says to who uses Midback by keyboard: the key that was pressed, and what is heard then.", ""]
for what, said in heard:
    lines += [f"[{what}]", *(f"    {words}" for words in said), ""]
print("\n".join(lines))
if transcript:
    with open(transcript[0], "w", encoding="utf-8") as file:
        file.write("\n".join(lines).rstrip() + "\n")
