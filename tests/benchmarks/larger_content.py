#!/usr/bin/env python3
"""larger_content.py FROM TIMES TO: a content folder with every page as often.

Each copy has a quarter of its longer words changed: a larger guide has more words, not only more of the same. What
stands once in a guide, such as the list of the sources, stands on its first page alone; medicines and the symptom check
keep their size."""

import json
import pathlib
import re
import shutil
import sys
import zlib

SINGLE = {"sources", "medications", "checklist", "visit-sheet", "stretches", "routines"}
IDS = {"type", "kind", "cite", "link", "target", "remedy", "figure", "picture", "urgency", "signs"}


def changed(words, copy):
    def change(match):
        word = match.group()
        return word + copy if zlib.crc32((word + copy).encode()) % 4 == 0 else word

    return re.sub(r"[^\W\d_]{6,}", change, words)


def stands_once(block):
    return isinstance(block, dict) and block.get("type") in SINGLE


def copied(value, copy):
    if isinstance(value, str):
        return changed(value, copy)
    if isinstance(value, list):
        items = [copied(item, copy) for item in value if not stands_once(item)]
        return [item for item in items if not (isinstance(item, dict) and item.get("blocks") == [])]
    if isinstance(value, dict):
        return {key: item if key in IDS else copied(item, copy) for key, item in value.items()}
    return value


def main(source, times, folder):
    source, folder = pathlib.Path(source), pathlib.Path(folder)
    shutil.copytree(source, folder)
    (folder / "reviewed.json").unlink()  # it holds the content that was reviewed
    guide = json.loads((source / "guide.json").read_text())
    groups = list(guide["groups"])
    for number in range(1, times):
        copy = chr(ord("a") + number // 26) + chr(ord("a") + number % 26)
        for group in groups:
            pages = []
            for name in group["sections"]:
                page = copied(json.loads((source / "sections" / f"{name}.json").read_text()), copy)
                page["id"] = f"{name}-{copy}"
                if page["blocks"]:
                    (folder / "sections" / f"{page['id']}.json").write_text(json.dumps(page))
                    pages.append(page["id"])
            guide["groups"].append({"title": changed(group["title"], copy), "sections": pages})
    (folder / "guide.json").write_text(json.dumps(guide))


main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
