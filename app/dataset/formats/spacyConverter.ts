/** The program that is written beside the documents: it needs spaCy 3.4 or newer and nothing else. */
export const SPACY_CONVERTER = `"""Makes a .spacy file of documents.jsonl: python to_spacy.py documents.jsonl train.spacy

Each mark becomes a span of tokens. Where spaCy's tokens end elsewhere than a mark does, the mark
cannot be held: it is left out and named on standard error, and the exit code is 1 with --strict.
"""
import argparse
import json
import sys

import spacy
from spacy.tokens import DocBin, SpanGroup
from spacy.util import filter_spans


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("documents")
    parser.add_argument("out")
    parser.add_argument("--lang", default="xx", help="vi for spaCy's Vietnamese, which needs pyvi")
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    nlp = spacy.blank(options.lang)
    docs = DocBin(store_user_data=True)
    lost = kept = 0
    with open(options.documents, encoding="utf-8", newline="\\n") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            record = json.loads(line)
            doc = nlp.make_doc(record["text"])
            for name, marks in record["spans"].items():
                group = SpanGroup(doc, name=name)
                for mark in marks:
                    span = doc.char_span(
                        mark["start"], mark["end"], label=mark["label"], span_id=mark["span_id"]
                    )
                    if span is None:
                        lost += 1
                        words = record["text"][mark["start"]:mark["end"]]
                        print(f"line {number}: {mark['label']} {words!r} is not whole tokens", file=sys.stderr)
                    else:
                        kept += 1
                        group.append(span)
                doc.spans[name] = group
            spans = [doc.char_span(e["start"], e["end"], label=e["label"]) for e in record["ents"]]
            doc.set_ents(filter_spans([span for span in spans if span is not None]))
            doc.user_data["meta"] = record["meta"]
            doc.user_data["attributes"] = record["attributes"]
            docs.add(doc)
    docs.to_disk(options.out)
    print(f"{len(docs)} documents, {kept} marks; {lost} left out", file=sys.stderr)
    return 1 if lost and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())
`;
