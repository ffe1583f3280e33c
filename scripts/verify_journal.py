#!/usr/bin/env python3
"""Checks an exported Beredt journal without Beredt: a second implementation, written from docs/journal.md.

    python3 scripts/verify_journal.py FILE [--heads heads.jsonl] [--json] [--openssl]

Needs Python 3.9 and, for Ed25519, either the package `cryptography` or `openssl` 3 on the command line.
Ends with 0 when the journal holds, 1 when it does not, 2 when it could not be checked.
"""
import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

MAX_DEPTH = 200
MAX_SAFE = 2**53 - 1
NO_HASH = "0" * 64
ENTRY_TAG = "beredt:entry:1\n"
SEAL_TAG = "beredt:seal:1\n"
CLOSING_TAG = "beredt:closing:1\n"

PROBLEMS = {
    "empty-file": "the file is empty",
    "opening": "the first line is not the opening of a journal this version knows",
    "not-json": "the line is not JSON in UTF-8",
    "not-canonical": "the line is not in canonical form",
    "unknown-line": "the line is neither an entry, a seal nor the closing seal",
    "entry-shape": "the entry has a field too many, too few or of the wrong kind",
    "data-hash": "the contents no longer match the fingerprint in the header",
    "entry-hash": "the header no longer matches its own fingerprint",
    "chain-unknown": "the entry belongs to a chain the opening does not name",
    "number-gap": "the number does not follow the one before",
    "link-broken": "the entry does not follow from the one before it",
    "epoch-start": "the first entry of a chain does not open it with the key the opening names",
    "epoch-link": "the chain does not continue from the one it says it continues from",
    "seal-beyond": "the seal was made over a later entry than the file holds",
    "seal-other": "the seal was made over another entry than the one in the file",
    "seal-forged": "the signature of the seal does not hold under the key of its chain",
    "closing-missing": "the closing seal is missing: the end of the file was cut off",
    "closing-shape": "the closing seal has a field too many, too few or of the wrong kind",
    "closing-forged": "the signature of the closing seal does not hold",
    "closing-count": "the closing seal tells of other entries than the file holds",
    "after-closing": "something stands after the closing seal",
    "witness-forged": "the witness holds a seal that the key of the chain did not make",
    "witness-beyond": "the witness has seen later entries than the file holds: the tail was cut off",
    "witness-other": "the witness has seen another entry at this place: the chain was rewritten",
}


class Problem(Exception):
    def __init__(self, code, line, number=None):
        super().__init__(code)
        self.code, self.line, self.number = code, line, number


# ---------------------------------------------------------------- canonical form (RFC 8785)

def es_number(value):
    """A number as ECMAScript writes it (Number::toString)."""
    if isinstance(value, int):
        if abs(value) <= MAX_SAFE:
            return str(value)
        value = float(value)
    if value == 0:
        return "0"
    if value in (float("inf"), float("-inf")) or value != value:
        raise ValueError("not a number of JSON")
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len((whole + fraction).lstrip("0")))
    digits = digits.rstrip("0")
    if len(digits) <= point <= 21:
        return sign + digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    shown = point - 1
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return "%s%s%se%s%d" % (sign, digits[0], tail, "+" if shown >= 0 else "-", abs(shown))


SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
ESCAPED = re.compile('["\\\\\x00-\x1f\ud800-\udfff]')


def es_text(text):
    return '"' + ESCAPED.sub(lambda m: SHORT.get(m.group(), "\\u%04x" % ord(m.group())), text) + '"'


def canonical(value, depth=0):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return es_text(value)
    if isinstance(value, (int, float)):
        return es_number(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item, depth + 1) for item in value) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(es_text(name) + ":" + canonical(value[name], depth + 1) for name in names) + "}"


def too_deep(value, depth=0):
    if not isinstance(value, (list, dict)):
        return False
    if depth >= MAX_DEPTH:
        return True
    return any(too_deep(inner, depth + 1) for inner in (value.values() if isinstance(value, dict) else value))


def refuse_constant(name):
    raise ValueError(name)


def parse_line(raw, line):
    """The value of a line in canonical form, and its text."""
    try:
        text = raw.decode("utf-8")
        value = json.loads(text, parse_constant=refuse_constant)
        if too_deep(value):
            raise ValueError("too deep")
    except (ValueError, RecursionError):
        raise Problem("not-json", line) from None
    try:
        if canonical(value) != text:
            raise Problem("not-canonical", line)
    except (ValueError, OverflowError):
        raise Problem("not-canonical", line) from None
    return value, text


# ---------------------------------------------------------------- shapes

HEX32, HEX64, HEX128 = (re.compile("[0-9a-f]{%d}" % n) for n in (32, 64, 128))
UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
HLC = re.compile("[0-9a-f]{16}")
MAX_COUNTED = 10**15 - 1


def like(pattern):
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def whole(value):
    return type(value) is int and 0 <= value <= MAX_SAFE


def counted(value):
    return whole(value) and value >= 1


def short_counted(value):
    return counted(value) and value <= MAX_COUNTED


def text_of(value):
    return isinstance(value, str)


def text_or_null(value):
    return value is None or isinstance(value, str)


def has(value, **fields):
    return (
        isinstance(value, dict)
        and value.keys() == fields.keys()
        and all(check(value[name]) for name, check in fields.items())
    )


def list_of(check):
    return lambda value: isinstance(value, list) and all(check(item) for item in value)


def is_header(value):
    fields = dict(
        v=lambda v: type(v) is int and v == 1,
        id=like(UUID), origin=like(UUID), epoch=short_counted, seq=short_counted, prevHash=like(HEX64), hlc=like(HLC),
        recordedAt=like(INSTANT),
        actor=lambda a: has(a, person=text_or_null, role=text_or_null, actingFor=text_or_null, seat=text_of),
        scope=text_of, type=text_of, typeVersion=short_counted, subject=text_of, commandId=like(UUID),
        dataHash=like(HEX64),
    )
    if isinstance(value, dict) and "seen" in value:
        fields["seen"] = lambda s: isinstance(s, dict) and all(short_counted(n) for n in s.values())
    return has(value, **fields)


def is_entry(value):
    return has(
        value,
        header=is_header,
        hash=like(HEX64),
        body=lambda b: b is None or has(b, salt=like(HEX32), data=lambda _: True),
    )


def is_head(value):
    return has(value, origin=like(UUID), epoch=counted, seq=counted, hash=like(HEX64))


def is_seal(value):
    return has(
        value, origin=like(UUID), epoch=counted, seq=counted, hash=like(HEX64), sealedAt=like(INSTANT),
        signature=like(HEX128),
    )


def is_closing(value):
    return has(
        value, origin=like(UUID), epoch=counted, exportedAt=like(INSTANT), entries=whole, withheld=whole, seals=whole,
        heads=list_of(is_head), openingHash=like(HEX64), signature=like(HEX128),
    )


def is_opening(value):
    return has(
        value,
        format=lambda f: f == "beredt-journal",
        version=lambda v: type(v) is int and v == 1,
        installation=lambda i: has(i, id=like(UUID), letter=text_of),
        exportedAt=like(INSTANT),
        chains=list_of(lambda c: has(c, origin=like(UUID), epoch=counted, publicKey=like(HEX64))),
    )


def epoch_start(data):
    if not isinstance(data, dict) or not like(HEX64)(data.get("publicKey")) or "previous" not in data:
        return None
    previous = data["previous"]
    if previous is None or has(previous, epoch=counted, seq=counted, hash=like(HEX64)):
        return data
    return None


# ---------------------------------------------------------------- cryptography

def sha256(data):
    return hashlib.sha256(data).hexdigest()


def utf8(text):
    return text.encode("utf-8")


def make_signature_check(force_openssl):
    """signature_holds(text, signature_hex, key_hex), by `cryptography` or by openssl."""
    if not force_openssl:
        try:
            from cryptography.exceptions import InvalidSignature
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

            def holds(text, signature, key):
                try:
                    Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), utf8(text))
                    return True
                except (InvalidSignature, ValueError):
                    return False

            return holds
        except ImportError:
            pass

    def holds_openssl(text, signature, key):
        der = bytes.fromhex("302a300506032b6570032100" + key)
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("key.der", "text", "signature")]
            for path, data in zip(paths, (der, utf8(text), bytes.fromhex(signature))):
                with open(path, "wb") as file:
                    file.write(data)
            command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0], "-rawin",
                       "-in", paths[1], "-sigfile", paths[2]]
            return subprocess.run(command, capture_output=True, check=False).returncode == 0

    return holds_openssl


def without(value, name):
    return {key: inner for key, inner in value.items() if key != name}


# ---------------------------------------------------------------- the journal

class Journal:
    def __init__(self, signature_holds):
        self.signature_holds = signature_holds
        self.opening = None
        self.opening_line = b""
        self.keys = {}
        self.hashes = {}
        self.starts, self.seals, self.closing, self.lost = [], [], None, []
        self.entries = self.withheld = self.lines = 0

    def read(self, file):
        for raw in lines_of(file):
            self.lines += 1
            if self.lines == 1:
                self.open(raw)
            elif self.closing is not None:
                raise Problem("after-closing", self.lines)
            else:
                self.take(raw)
        if self.lines == 0:
            raise Problem("empty-file", 1)

    def open(self, raw):
        try:
            value, _ = parse_line(raw, 1)
        except Problem:
            raise Problem("opening", 1) from None
        names = [(c["origin"], c["epoch"]) for c in value["chains"]] if is_opening(value) else None
        if names is None or len(set(names)) != len(names):
            raise Problem("opening", 1)
        self.opening, self.opening_line = value, raw
        self.keys = {(c["origin"], c["epoch"]): c["publicKey"] for c in value["chains"]}
        self.hashes = {name: [] for name in names}

    def take(self, raw):
        value, text = parse_line(raw, self.lines)
        if text.startswith('{"body":'):
            if not is_entry(value):
                raise Problem("entry-shape", self.lines)
            self.take_entry(value)
        elif isinstance(value, dict) and list(value) == ["seal"]:
            self.take_seal(value["seal"])
        elif isinstance(value, dict) and list(value) == ["closing"]:
            self.take_closing(value["closing"])
        else:
            raise Problem("unknown-line", self.lines)

    def take_entry(self, entry):
        header, body, line = entry["header"], entry["body"], self.lines
        chain = (header["origin"], header["epoch"])
        number = "%s/%d/%d" % (header["origin"][:8], header["epoch"], header["seq"])
        if body is not None and isinstance(body["data"], dict) and isinstance(body["data"].get("number"), str):
            number = body["data"]["number"]

        def wrong(code):
            raise Problem(code, line, number)

        if sha256(utf8(ENTRY_TAG + canonical(header))) != entry["hash"]:
            wrong("entry-hash")
        if body is not None and sha256(bytes.fromhex(body["salt"]) + utf8(canonical(body["data"]))) != header["dataHash"]:
            wrong("data-hash")
        if chain not in self.keys:
            wrong("chain-unknown")
        if (header["seq"] == 1) != (header["type"] == "EpochOpened"):
            wrong("epoch-start")
        if header["seq"] == 1:
            start = None if body is None else epoch_start(body["data"])
            if start is None or start["publicKey"] != self.keys[chain]:
                wrong("epoch-start")
            self.starts.append((chain, start["previous"], line))
        known = self.hashes[chain]
        if header["seq"] != len(known) + 1:
            wrong("number-gap")
        if header["prevHash"] != (known[-1] if known else NO_HASH):
            wrong("link-broken")
        known.append(entry["hash"])
        self.entries += 1
        self.withheld += body is None

    def take_seal(self, seal):
        if not is_seal(seal):
            raise Problem("unknown-line", self.lines)
        self.check_signature(seal, SEAL_TAG, "chain-unknown", "seal-forged")
        self.seals.append((seal, self.lines))

    def take_closing(self, closing):
        if not is_closing(closing):
            raise Problem("closing-shape", self.lines)
        self.check_signature(closing, CLOSING_TAG, "closing-forged", "closing-forged")
        self.closing = (closing, self.lines)

    def check_signature(self, value, tag, unknown, forged):
        key = self.keys.get((value["origin"], value["epoch"]))
        if key is None:
            raise Problem(unknown, self.lines)
        if not self.signature_holds(tag + canonical(without(value, "signature")), value["signature"], key):
            raise Problem(forged, self.lines)

    def hash_at(self, chain, seq):
        known = self.hashes.get(chain, [])
        return known[seq - 1] if 1 <= seq <= len(known) else None

    def finish(self, witness):
        for (origin, epoch), previous, line in self.starts:
            is_first = not any(other[0] == origin and other[1] < epoch for other, _, _ in self.starts)
            if previous is not None and previous["epoch"] < epoch:
                linked = self.hash_at((origin, previous["epoch"]), previous["seq"]) == previous["hash"]
            else:
                linked = previous is None and is_first
            if not linked:
                raise Problem("epoch-link", line)
        for seal, line in self.seals:
            found = self.hash_at((seal["origin"], seal["epoch"]), seal["seq"])
            if found != seal["hash"]:
                raise Problem("seal-beyond" if found is None else "seal-other", line)
        self.finish_closing()
        self.finish_witness(witness)

    def heads(self):
        return [
            {"origin": o, "epoch": e, "seq": len(h), "hash": h[-1] if h else NO_HASH}
            for (o, e), h in sorted(self.hashes.items())
        ]

    def finish_closing(self):
        if self.closing is None:
            raise Problem("closing-missing", self.lines)
        closing, line = self.closing
        if not (
            closing["entries"] == self.entries
            and closing["withheld"] == self.withheld
            and closing["seals"] == len(self.seals)
            and closing["openingHash"] == sha256(self.opening_line)
            and closing["exportedAt"] == self.opening["exportedAt"]
            and closing["origin"] == self.opening["installation"]["id"]
            and closing["heads"] == self.heads()
        ):
            raise Problem("closing-count", line)

    def finish_witness(self, witness):
        for seal in witness:
            epochs = [epoch for origin, epoch in self.keys if origin == seal["origin"]]
            if not epochs:
                continue
            number = "%s/%d/%d" % (seal["origin"][:8], seal["epoch"], seal["seq"])
            chain = (seal["origin"], seal["epoch"])
            signed = SEAL_TAG + canonical(without(seal, "signature"))
            if chain in self.keys and not self.signature_holds(signed, seal["signature"], self.keys[chain]):
                raise Problem("witness-forged", None, number)
            found = self.hash_at(chain, seal["seq"])
            if found is None and seal["epoch"] < max(epochs):
                self.lost.append(number)  # lost openly: a later epoch says where it went on from
            elif found != seal["hash"]:
                raise Problem("witness-beyond" if found is None else "witness-other", None, number)

    def tail(self, witness):
        own = [h for h in self.heads() if h["origin"] == self.opening["installation"]["id"]][-1:]
        seen = [s["seq"] for s in witness for h in own if (s["origin"], s["epoch"]) == (h["origin"], h["epoch"])]
        if not seen:
            return "unproven"
        return "proven" if max(seen) == own[0]["seq"] else "in-part"


def lines_of(file):
    with open(file, "rb") as handle:
        for raw in handle:
            yield raw[:-1] if raw.endswith(b"\n") else raw


def read_witness(file):
    seals = []
    for raw in lines_of(file):
        try:
            seal = without(json.loads(raw), "publicKey")
        except (ValueError, AttributeError):
            continue
        if is_seal(seal):
            seals.append(seal)
    return seals


def main():
    parser = argparse.ArgumentParser(description="Checks an exported Beredt journal.")
    parser.add_argument("file")
    parser.add_argument("--heads", help="what an outside witness has seen, one seal per line")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--openssl", action="store_true", help="use openssl on the command line for signatures")
    options = parser.parse_args()
    journal, problem, tail = Journal(make_signature_check(options.openssl)), None, "unproven"
    try:
        witness = read_witness(options.heads) if options.heads else []
        try:
            journal.read(options.file)
            journal.finish(witness)
            tail = journal.tail(witness)
        except Problem as found:
            problem = {"code": found.code, "line": found.line, "number": found.number}
    except OSError as error:
        print("Could not read: %s" % error, file=sys.stderr)
        return 2
    if options.json:
        counts = {"entries": journal.entries, "withheld": journal.withheld, "seals": len(journal.seals)}
        print(json.dumps({"problem": problem, **counts, "tail": tail}))
    elif problem is None:
        print("VERIFIED: %d entries, %d seals. Tail %s." % (journal.entries, len(journal.seals), tail))
        if journal.lost:
            print("Lost at a restore, seen by the witness: up to %s." % ", ".join(journal.lost))
    else:
        where = "outside the file" if problem["line"] is None else "line %d" % problem["line"]
        which = "" if problem["number"] is None else ", entry %s" % problem["number"]
        print("NOT VERIFIED: %s%s: %s (%s)." % (where, which, PROBLEMS[problem["code"]], problem["code"]))
    return 0 if problem is None else 1


if __name__ == "__main__":
    sys.exit(main())
