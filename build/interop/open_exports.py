"""Opens each export with the program that it is meant for and compares every mark by its words.

    python open_exports.py FOLDER

FOLDER has an export of each format; what the programs write themselves goes to FOLDER/made.
Prints one line a check, `ok` or `FAILED`, and ends with 1 when one failed.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import traceback

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_OFFLINE"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"

import expected

FOLDER = pathlib.Path(sys.argv[1])
MADE = FOLDER / "made"
ARTICLES = expected.load(FOLDER / "jsonl")
BY_FILE = {article.file: article for article in ARTICLES}
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def same(found, wanted, what):
    if found != wanted:
        missing = list((wanted - found).items())[:3] if hasattr(wanted, "items") else wanted
        extra = list((found - wanted).items())[:3] if hasattr(found, "items") else found
        raise AssertionError(f"{what}: missing {missing}, extra {extra}")


@check
def spacy_opens_the_docbin():
    import spacy
    from spacy.tokens import DocBin

    script = FOLDER / "spacy" / "to_spacy.py"
    documents = FOLDER / "spacy" / "documents.jsonl"
    out = MADE / "train.spacy"
    run = subprocess.run(
        [sys.executable, script, documents, out], capture_output=True, text=True, check=True
    )
    lost = sum(1 for line in run.stderr.splitlines() if "is not whole tokens" in line)
    docs = list(DocBin().from_disk(out).get_docs(spacy.blank("xx").vocab))
    assert len(docs) == len(ARTICLES)
    wanted = found = 0
    lines = []
    for doc, article in zip(docs, ARTICLES):
        assert doc.text == article.text, "the text changed"
        marks = article.labelled_words()
        held = collections.Counter((span.label_, span.text) for span in doc.spans["sc"])
        assert not held - marks, list((held - marks).items())[:3]
        for span in doc.ents:
            assert (span.label_, span.text) in marks
        wanted += sum(marks.values())
        found += sum(held.values())
        lines.append(json.dumps(doc.to_json(), ensure_ascii=False))
    assert found > 0.5 * wanted
    (MADE / "spacy.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return f"{found} of {wanted} entities are whole tokens; the program named {lost} marks that are not"


def made_parquet(folder):
    path = MADE / folder / "data" / "train.parquet"
    path.parent.mkdir(parents=True)
    return path


@check
def hugging_face_loads_the_folder():
    import datasets

    datasets.disable_progress_bars()
    loaded = datasets.load_dataset(str(FOLDER / "huggingface"), cache_dir=str(MADE / "cache"))
    rows = loaded["train"]
    names = rows.features["ner_tags"].feature.names
    assert names[0] == "O"
    count = 0
    rows.to_parquet(made_parquet("datasets"))
    for row in rows:
        article = BY_FILE[row["file"]]
        assert row["text"] == article.text
        found = collections.Counter()
        for span in row["spans"]:
            words = row["text"][span["start"] : span["end"]]
            assert words == span["text"], (words, span["text"])
            if span["layer"] == "entity":
                found[(span["label"], words)] += 1
        same(found, article.labelled_words(), row["file"])
        count += sum(found.values())
        assert len(row["tokens"]) == len(row["ner_tags"])
        begun = sum(names[tag].startswith("B-") for tag in row["ner_tags"])
        assert begun == len(article.entities), (begun, len(article.entities))
    return f"{len(rows)} rows, {count} entities, features {list(rows.features)}"


@check
def pyarrow_reads_the_table():
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(FOLDER / "parquet")
    rows = table.to_pylist()
    wanted = [i for article in ARTICLES for i in article.indicators]
    assert len(rows) == len(wanted)
    for row, indicator in zip(rows, wanted):
        assert row["text"] == indicator["text"] and row["value"] == indicator["value"]
        assert row["unit"] == indicator["unit"]
    return f"{len(rows)} rows, {table.num_columns} columns"


# Each way of pages and groups that the writer knows and our reader takes.
PARQUET_SHAPES = {
    "pyarrow": {},
    "pyarrow-v2": {"data_page_version": "2.0", "row_group_size": 2},
    "pyarrow-small": {"data_page_size": 1024, "use_dictionary": False},
    "pyarrow-unpacked": {"compression": "none", "use_compliant_nested_type": False},
    "pyarrow-gzip": {"compression": "gzip"},
    "pyarrow-zstd": {"compression": "zstd", "compression_level": 19},
    "pyarrow-zstd-v2": {"compression": "zstd", "data_page_version": "2.0"},
    "pyarrow-lz4": {"compression": "lz4"},
}


@check
def pyarrow_writes_the_dataset_anew():
    import pyarrow.parquet

    (written,) = (FOLDER / "huggingface").rglob("*.parquet")
    table = pyarrow.parquet.read_table(written)
    for folder, options in PARQUET_SHAPES.items():
        pyarrow.parquet.write_table(table, made_parquet(folder), **options)
    return f"{table.num_rows} rows in {len(PARQUET_SHAPES)} ways"


def named(path):
    """The article of a file, in whose name no quotes can stand."""
    return path.as_posix().replace("_d\u00e0i_", '"d\u00e0i"')


def compare_cas(cas, file):
    article = BY_FILE[file]
    assert cas.sofa_string == article.text, "the text changed"
    name = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    found = collections.Counter((e.value, e.get_covered_text()) for e in cas.select(name))
    same(found, article.labelled_words(), file)
    return sum(found.values())


@check
def cassis_loads_the_xmi():
    import cassis

    with open(FOLDER / "xmi" / "TypeSystem.xml", "rb") as source:
        types = cassis.load_typesystem(source)
    count = 0
    for path in sorted((FOLDER / "xmi").rglob("*.xmi")):
        with open(path, "rb") as source:
            cas = cassis.load_cas_from_xmi(source, typesystem=types)
        file = named(path.relative_to(FOLDER / "xmi").with_suffix(""))
        count += compare_cas(cas, file)
        target = MADE / "xmi" / f"{path.stem}.xmi"
        target.parent.mkdir(exist_ok=True)
        cas.to_xmi(target)
    return f"{count} entities"


@check
def cassis_loads_the_json():
    import cassis

    count = 0
    for path in sorted((FOLDER / "casjson").rglob("*.json")):
        with open(path, "rb") as source:
            cas = cassis.load_cas_from_json(source)
        file = named(path.relative_to(FOLDER / "casjson").with_suffix(""))
        count += compare_cas(cas, file)
        target = MADE / "casjson" / f"{path.stem}.json"
        target.parent.mkdir(exist_ok=True)
        cas.to_json(target)
    return f"{count} entities"


@check
def bratly_reads_the_stand_off():
    from bratly import EntityAnnotation
    from bratly.io import read_and_load_ann_file, write_ann_file

    as_it_stands = {"no_duplicates": False, "sorting": False, "renumerotize": False}
    count = 0
    for path in sorted((FOLDER / "brat").rglob("*.ann")):
        text = path.with_suffix(".txt").read_bytes()
        file = named(path.with_suffix(".txt").relative_to(FOLDER / "brat"))
        article = BY_FILE[file]
        assert text.decode("utf-8") == article.text, "the text changed"
        collection = read_and_load_ann_file(str(path), **as_it_stands)
        found = collections.Counter()
        for mark in collection.annotations:
            if not isinstance(mark, EntityAnnotation):
                continue
            words = " ".join(article.words(part.start, part.end) for part in mark.fragments)
            assert words == mark.content, (words, mark.content)
            if not mark.label.startswith(("field--", "indicator")):
                found[(mark.label, words)] += 1
        same(found, article.labelled_words(), file)
        count += sum(found.values())
        target = MADE / "brat" / path.name
        write_ann_file(collection, str(target))
        target.with_suffix(".txt").write_bytes(text)
    return f"{count} entities"


def without_escapes(path, article):
    """The file less the sentences that hold an escape, and the marks of the others.

    web-anno-tsv does not take escapes back and refuses what holds one.
    """
    units = [0]
    for character in article.text:
        units.append(units[-1] + (2 if character > "\uffff" else 1))
    head, *blocks = path.read_text(encoding="utf-8").split("\n\n")
    kept, refused = [], []
    for block in blocks:
        text, *tokens = block.strip("\n").split("\n")
        if "\\" not in block:
            kept.append(block.strip("\n"))
            continue
        bounds = [token.split("\t")[1].split("-") for token in tokens]
        refused.append((int(bounds[0][0]), int(bounds[-1][1])))
    marks = collections.Counter(
        (label, article.words(start, end))
        for start, end, label in article.entities
        if not any(first <= units[start] < last for first, last in refused)
    )
    return head + "\n\n\n" + "\n\n".join(kept) + "\n", marks, len(refused)


@check
def web_anno_tsv_reads_the_tokens():
    from web_anno_tsv import open_web_anno_tsv

    folder = MADE / "webanno"
    folder.mkdir()
    count = refused = 0
    for path in sorted((FOLDER / "webanno").rglob("*.tsv")):
        file = named(path.relative_to(FOLDER / "webanno").with_suffix(""))
        content, marks, left = without_escapes(path, BY_FILE[file])
        readable = MADE / "readable.tsv"
        readable.write_text(content, encoding="utf-8", newline="\n")
        with open_web_anno_tsv(str(readable)) as reader:
            sentences = list(reader)
        found = collections.Counter(
            (mark.label, mark.text) for sentence in sentences for mark in sentence.annotations
        )
        same(found, marks, file)
        count += sum(found.values())
        refused += left
        with open_web_anno_tsv(str(folder / path.name), "w") as writer:
            for sentence in sentences:
                writer.write(sentence)
    return f"{count} entities; {refused} sentences with escapes, which it cannot read, left out"


@check
def spacy_builds_the_tasks_of_prodigy():
    """As Prodigy does: a document of the task's own tokens, and spans from token to token."""
    import spacy
    from spacy.tokens import Doc, Span

    vocabulary = spacy.blank("xx").vocab
    count = 0
    with open(FOLDER / "prodigy", encoding="utf-8", newline="\n") as lines:
        tasks = [json.loads(line) for line in lines]
    for task in tasks:
        article = BY_FILE[task["meta"]["file"]]
        assert task["text"] == article.text, "the text changed"
        tokens = task["tokens"]
        doc = Doc(vocabulary, [t["text"] for t in tokens], [t["ws"] for t in tokens])
        found = collections.Counter()
        for span in task["spans"]:
            words = article.words(span["start"], span["end"])
            built = Span(doc, span["token_start"], span["token_end"] + 1, span["label"])
            # What stands between tokens is more than one space in some texts.
            assert built.text.split() == words.split(), (built.text, words)
            if not span["label"].startswith(("field:", "indicator")):
                found[(span["label"], words)] += 1
        same(found, article.labelled_words(), article.file)
        count += sum(found.values())
    return f"{count} entities from token to token"


@check
def label_studio_takes_the_tasks():
    from label_studio_sdk.converter import Converter
    from label_studio_sdk.label_interface import LabelInterface

    folder = FOLDER / "labelstudio"
    config = (folder / "labelling-config.xml").read_text(encoding="utf-8")
    interface = LabelInterface(config)
    interface.validate()
    tasks = json.loads((folder / "tasks.json").read_text(encoding="utf-8"))
    for task in tasks:
        regions = [region for made in task["annotations"] for region in made["result"]]
        for region in regions[:200]:
            if region["type"] != "relation":
                assert interface.validate_region(region), region
        for prediction in task["predictions"]:
            prediction = {**prediction, "result": prediction["result"][:200]}
            errors = interface.validate_prediction(prediction, return_errors=True)
            assert not errors, errors[:2]
    converter = Converter(config, str(folder), download_resources=False)
    count = 0
    for item in converter.iter_from_json_file(str(folder / "tasks.json")):
        article = BY_FILE[item["input"]["file"]]
        found = collections.Counter()
        for region in item["output"].get("label", []):
            if region["type"] != "Labels":
                continue
            words = article.text[region["start"] : region["end"]]
            assert words == region["text"], (words, region["text"])
            (label,) = region["labels"]
            if not label.startswith(("field:", "indicator")):
                found[(label, words)] += 1
        same(found, article.labelled_words(), article.file)
        count += sum(found.values())
    return f"{len(tasks)} tasks, {count} entities, configuration valid"


@check
def doccano_parses_the_lines():
    from backend.data_import.pipeline.parsers import CoNLLParser, JSONLParser

    parser = JSONLParser(encoding="utf_8")
    count = 0
    for row in parser.parse(str(FOLDER / "doccano")):
        article = BY_FILE[row["file"]]
        assert row["text"] == article.text
        # As the browser slices: UTF-16 code units.
        units = row["text"].encode("utf-16-le")
        found = collections.Counter()
        for mark in row["entities"]:
            words = units[2 * mark["start_offset"] : 2 * mark["end_offset"]].decode("utf-16-le")
            if not mark["label"].startswith(("field:", "indicator")):
                found[(mark["label"], words)] += 1
        same(found, article.labelled_words(), row["file"])
        count += sum(found.values())
    assert not parser.errors
    tokens = CoNLLParser(encoding="utf_8", scheme="IOB2")
    labels = sum(len(row["label"]) for row in tokens.parse(str(FOLDER / "iob2")))
    assert not tokens.errors
    assert labels == count, (labels, count)
    return f"{count} entities as JSONL, {labels} as IOB2"


@check
def openpyxl_reads_the_workbook():
    import openpyxl

    book = openpyxl.load_workbook(open(FOLDER / "xlsx", "rb"), read_only=True)
    assert book.sheetnames == ["indicators", "entities", "fields"], book.sheetnames
    head, *rows = book["indicators"].iter_rows(values_only=True)
    wanted = [i for article in ARTICLES for i in article.indicators]
    assert len(rows) == len(wanted)
    for row, indicator in zip(rows, wanted):
        cells = dict(zip(head, row))
        for key in ("start", "end", "text", "value", "unit", "kind", "period"):
            assert cells[key] == indicator[key], (key, cells[key], indicator[key])
    head, *marks = book["entities"].iter_rows(values_only=True)
    found = collections.Counter((row["label"], row["text"]) for row in (dict(zip(head, mark)) for mark in marks))
    same(found, sum((article.labelled_words() for article in ARTICLES), collections.Counter()), "entities")
    return f"{len(rows)} indicators, {len(marks)} entities"


@check
def a_processor_expands_the_annotations():
    from pyld import jsonld

    oa = "http://www.w3.org/ns/oa#"
    context = json.loads((pathlib.Path(__file__).parent / "annotation-context.json").read_text())

    def loader(url, options):
        assert url == "http://www.w3.org/ns/anno.jsonld", url
        return {"contextUrl": None, "documentUrl": url, "document": context}

    count = 0
    for path in sorted((FOLDER / "w3c").rglob("*.jsonld")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        page = json.loads(path.read_text(encoding="utf-8"))
        if len(page["items"]) > 500:
            page["items"] = page["items"][:500]
        expanded = jsonld.expand(page, {"documentLoader": loader})
        items = expanded[0]["https://www.w3.org/ns/activitystreams#items"][0]["@list"]
        assert len(items) == len(page["items"])
        for item in items:
            for target in item[oa + "hasTarget"]:
                for selector in target.get(oa + "hasSelector", []):
                    if oa + "TextPositionSelector" in selector["@type"]:
                        start = selector[oa + "start"][0]["@value"]
                        end = selector[oa + "end"][0]["@value"]
                        words = text[start:end]
                    else:
                        exact = selector[oa + "exact"][0]["@value"]
                if target.get(oa + "hasSelector"):
                    assert words == exact, (words, exact)
                    count += 1
    return f"{count} targets"


@check
def nervaluate_gives_the_same_figures():
    from nervaluate import Evaluator

    def load(path):
        with open(path, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    gold, predicted = load(FOLDER / "eval" / "gold.jsonl"), load(FOLDER / "eval" / "predicted.jsonl")
    ours = json.loads((FOLDER / "eval" / "figures.json").read_text(encoding="utf-8"))["entities"]
    tags = sorted({e["label"] for a in gold + predicted for e in a["entities"]})

    def marks(articles):
        # Nervaluate counts `end` as the last place of a mark.
        return [
            [{"label": e["label"], "start": e["start"], "end": e["end"] - 1} for e in a["entities"]]
            for a in articles
        ]

    result = Evaluator(marks(gold), marks(predicted), tags=tags, loader="dict").evaluate()
    pairs = [(ours["all"], result["overall"]["strict"])]
    pairs += [(row, result["entities"][row["label"]]["strict"]) for row in ours["byLabel"]]
    for row, theirs in pairs:
        for key in ("precision", "recall", "f1"):
            mine, other = row[key] or 0.0, getattr(theirs, key)
            assert abs(mine - other) < 5e-7, (row.get("label"), key, mine, other)
    return f"precision, recall and F1 of {len(pairs) - 1} labels and overall"


def main():
    MADE.mkdir(exist_ok=True)
    failed = 0
    for function in CHECKS:
        name = function.__name__.replace("_", " ")
        try:
            print(f"ok      {name}: {function()}", flush=True)
        except Exception as error:
            failed += 1
            where = traceback.extract_tb(error.__traceback__)[-1]
            kind = type(error).__name__
            print(f"FAILED  {name}: {kind}: {str(error)[:400]} (line {where.lineno})", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
