#!/usr/bin/env python3
"""Writes the data files of src/Extractor.Pdf/Data from their public sources.

usage: generate.py CMAP_FOLDER AFM_FOLDER AGL_FILE GLYPH_ORDER_FILE PDFJS_WORKER OUT_FOLDER

CMAP_FOLDER       Adobe's CMap resources, as the Debian package poppler-data installs them (…/cMap)
AFM_FOLDER        Adobe's metrics of the fourteen standard fonts, as the npm package pdfkit carries them (js/data)
AGL_FILE          fontTools/agl.py, which holds Adobe's glyph list
GLYPH_ORDER_FILE  fontTools/ttLib/standardGlyphOrder.py, the glyph names of the TrueType post table
PDFJS_WORKER      pdf.worker.mjs of the npm package pdfjs-dist: the encodings and CFF name tables of the specifications
"""
import json
import pathlib
import re
import sys
import zlib

COLLECTIONS = ["GB1", "CNS1", "Japan1", "Korea1"]
LEFT_OUT = re.compile(r"^UCS2-|UCS2C?$|-(CID|Host|Mac)$|UTF32|Hojo|^78|^Add|^Ext|^NWP|JISX|^Adobe-.*-(\d|.*EUC|.*RKSJ|.*B5|.*UHC|PS-[HV])$"
                      r"|^(Hankaku|Hiragana|Katakana|Roman|WP-Symbol|83pv.*|HKdl.*|HKm.*|HKgccs.*|CNS[12]-.*|GBT.*)$")


def varint(out, value):
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)


def signed(out, value):
    varint(out, value * 2 if value >= 0 else -value * 2 - 1)


def text(out, value):
    raw = value.encode()
    varint(out, len(raw))
    out.extend(raw)


def blocks(source, kind):
    for body in re.findall(r"begin" + kind + r"(.*?)end" + kind, source, re.S):
        yield from (line.strip() for line in body.strip().splitlines() if line.strip())


def character_map(path):
    """One CMap as bytes: head, code spaces, ranges of codes by length, each column on its own so that it packs well."""
    source = re.sub(r"^%.*$", "", path.read_text("latin-1"), flags=re.M)
    out = bytearray()
    wmode = re.search(r"/WMode (\d)", source)
    base = re.search(r"/(\S+) usecmap", source)
    out.append(int(wmode.group(1)) if wmode else 0)
    text(out, base.group(1) if base else "")
    spaces = [re.findall(r"<([0-9a-fA-F]+)>", line) for line in blocks(source, "codespacerange")]
    varint(out, len(spaces))
    for low, high in spaces:
        out.append(len(low) // 2)
        varint(out, int(low, 16))
        varint(out, int(high, 16))
    ranges = {}
    for line in blocks(source, "cidrange"):
        low, high, cid = re.match(r"<(\w+)>\s*<(\w+)>\s*(\d+)", line).groups()
        ranges.setdefault(len(low) // 2, []).append((int(low, 16), int(high, 16), int(cid)))
    for line in blocks(source, "cidchar"):
        low, cid = re.match(r"<(\w+)>\s*(\d+)", line).groups()
        ranges.setdefault(len(low) // 2, []).append((int(low, 16), int(low, 16), int(cid)))
    for length in range(1, 5):
        rows = merged(sorted(ranges.get(length, [])))
        varint(out, len(rows))
        columns(out, rows)
    return bytes(out)


def merged(rows):
    result = []
    for low, high, cid in rows:
        if result and result[-1][1] + 1 == low and result[-1][2] + low - result[-1][0] == cid:
            result[-1] = (result[-1][0], high, result[-1][2])
        else:
            result.append((low, high, cid))
    return result


def columns(out, rows):
    last = 0
    for low, high, _ in rows:
        varint(out, low - last)
        last = high
    for low, high, _ in rows:
        varint(out, high - low)
    last = 0
    for low, high, target in rows:
        signed(out, target - last)
        last = target + high - low + 1


def unicode_map(path):
    """CID to UTF-16: ranges to one unit each, then single CIDs to several units."""
    source = re.sub(r"^%.*$", "", path.read_text("latin-1"), flags=re.M)
    single, several = [], []
    for line in blocks(source, "bfrange"):
        low, high, target = re.match(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", line).groups()
        if len(target) == 4:
            single.append((int(low, 16), int(high, 16), int(target, 16)))
            continue
        head, tail = target[:-4], int(target[-4:], 16)
        several.extend((cid, head + f"{tail + cid - int(low, 16):04x}") for cid in range(int(low, 16), int(high, 16) + 1))
    for line in blocks(source, "bfchar"):
        low, target = re.match(r"<(\w+)>\s*<(\w+)>", line).groups()
        if len(target) == 4:
            single.append((int(low, 16), int(low, 16), int(target, 16)))
        else:
            several.append((int(low, 16), target))
    single = merged(sorted(row for row in single if row[2] != 0xFFFD))
    out = bytearray()
    varint(out, len(single))
    columns(out, single)
    varint(out, len(several))
    last = 0
    for cid, target in sorted(several):
        varint(out, cid - last)
        last = cid
        units = [int(target[i:i + 4], 16) for i in range(0, len(target), 4)]
        varint(out, len(units))
        for unit in units:
            varint(out, unit)
    return bytes(out)


def write_character_maps(folder, out):
    entries = []
    for collection in COLLECTIONS:
        place = folder / f"Adobe-{collection}"
        entries.append((f"Adobe-{collection}-UCS2", collection, unicode_map(place / f"Adobe-{collection}-UCS2")))
        for path in sorted(place.iterdir()):
            if not LEFT_OUT.search(path.name) or re.fullmatch(r"Uni.*-UCS2-(HW-)?[HV]", path.name):
                entries.append((path.name, collection, character_map(path)))
    head, body = bytearray(), bytearray()
    varint(head, len(entries))
    for name, collection, data in entries:
        packed = zlib.compress(data, 9)
        text(head, name)
        text(head, collection)
        varint(head, len(packed))
        varint(head, len(data))
        body += packed
    (out / "cmaps.bin").write_bytes(len(head).to_bytes(4, "little") + head + body)
    print(len(entries), "character maps", len(body), "bytes")


def write_standard_fonts(folder, out):
    lines = []
    for path in sorted(folder.glob("*.afm")):
        source = path.read_text("latin-1")
        ascent = re.search(r"^Ascender (-?\d+)", source, re.M)
        descent = re.search(r"^Descender (-?\d+)", source, re.M)
        glyphs = re.findall(r"^C (-?\d+) ; WX (\d+) ; N (\S+)", source, re.M)
        lines.append(f"font {path.stem} {ascent.group(1) if ascent else 0} {descent.group(1) if descent else 0}")
        lines += [f"{name} {width}" for _, width, name in glyphs]
    (out / "standard-fonts.txt").write_text("\n".join(lines) + "\n")


def array(source, name):
    return json.loads(re.search(r"const " + name + r" = (\[.*?\]);", source, re.S).group(1))


def write_encodings(worker, out):
    lines = []
    for name in ["StandardEncoding", "WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding", "ExpertEncoding",
                 "SymbolSetEncoding", "ZapfDingbatsEncoding"]:
        lines.append("encoding " + name)
        lines += [f"{code} {glyph}" for code, glyph in enumerate(array(worker, name)) if glyph and glyph != ".notdef"]
    (out / "encodings.txt").write_text("\n".join(lines) + "\n")


def write_glyph_list(agl, out):
    body = re.search(r'_aglText = """\\\n(.*?)"""', agl, re.S).group(1)
    lines = [line.replace(";", " ") for line in body.splitlines() if line and not line.startswith("#")]
    (out / "glyphlist.txt").write_text("\n".join(lines) + "\n")


def write_dingbats(worker, out):
    body = re.search(r"getDingbatsGlyphsUnicode = .*?\n}\);", worker, re.S).group(0)
    lines = [f"{name} {int(code, 16):04X}" for name, code in re.findall(r"t\.(\w+) = 0x(\w+);", body)]
    (out / "dingbats.txt").write_text("\n".join(lines) + "\n")


def write_name_orders(worker, order, out):
    lines = []
    for title, names in [("cff-strings", array(worker, "CFFStandardStrings")),
                         ("cff-expert-charset", array(worker, "ExpertCharset")),
                         ("cff-expert-subset-charset", array(worker, "ExpertSubsetCharset")),
                         ("truetype-post", re.findall(r'^\s+"([^"]+)"', order.split("standardGlyphOrder = [")[1], re.M))]:
        lines.append("order " + title)
        lines += names
    (out / "glyph-orders.txt").write_text("\n".join(lines) + "\n")


def main():
    cmaps, afm, agl, order, worker, out = map(pathlib.Path, sys.argv[1:7])
    script = worker.read_text("utf-8")
    write_character_maps(cmaps, out)
    write_standard_fonts(afm, out)
    write_encodings(script, out)
    write_glyph_list(agl.read_text("utf-8"), out)
    write_dingbats(script, out)
    write_name_orders(script, order.read_text("utf-8"), out)


main()
