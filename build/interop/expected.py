"""What every tool must find: the marks of articles.jsonl, counted again in code points."""
import collections
import json


class Article:
    def __init__(self, record):
        self.file = record["file"]
        self.text = record["text"]
        units = self.text.encode("utf-16-le")
        self.entities = []
        for entity in record["entities"]:
            before = units[: 2 * entity["start"]].decode("utf-16-le")
            words = units[2 * entity["start"] : 2 * entity["end"]].decode("utf-16-le")
            assert words == entity["text"], "the fixture itself is wrong"
            start = len(before)
            self.entities.append((start, start + len(words), entity["label"]))
        self.indicators = record["indicators"]

    def words(self, start, end):
        return self.text[start:end]

    def labelled_words(self):
        return collections.Counter((label, self.words(s, e)) for s, e, label in self.entities)


def load(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        return [Article(json.loads(line)) for line in lines]
