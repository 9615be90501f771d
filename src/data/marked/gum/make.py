#!/usr/bin/env python3
"""Makes the texts whose marks stand in this folder, from a clone of the GUM corpus (texts: Wikinews, CC BY 2.5).
   make.py CLONE OUT
Writes NNN.txt as sources.tsv says, looks whether its sha256 is the one that was marked, and puts the marks beside it.
Text: "# text =" lines; sentences of one paragraph joined by a blank, paragraphs by a blank line. A paragraph begins at
"# newpar" or "# newdoc"; the first of a speaker's turn begins with the speaker's name and ": ". A sentence that is only a
dateline is a paragraph."""
import datetime, hashlib, os, re, shutil, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
DATE = re.compile(r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4}")
CAMEL = re.compile(r"(?<=[a-z])(?<!Mc)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

def build(conllu):
    paras, meta, label, who = [], {}, "", None
    new = True
    for l in conllu.split("\n"):
        if l.startswith("# meta::"):
            k, _, v = l[8:].partition(" = "); meta[k] = v
        elif l.startswith(("# newpar_block",)):
            m = re.search(r'sp who:::"([^"]*)"', l)
            if m: label = re.sub(r"#", "", m.group(1)).strip()
        elif l == "# newpar" or l.startswith(("# newpar ", "# newdoc")):
            new = True
        elif l.startswith("# text = "):
            s = l[9:].strip()
            if DATE.fullmatch(s):
                d = datetime.datetime.strptime(s.split(", ", 1)[1], "%B %d, %Y").date()
                c = datetime.date.fromisoformat(meta["dateCreated"])
                if 0 <= (d - c).days <= 7: meta["day"] = d.isoformat()
                paras.append(s); new = True
                continue
            if new:
                if label: s = CAMEL.sub(" ", label.replace("_", " ")) + ": " + s
                paras.append(s)
            else: paras[-1] += " " + s
            new, label = False, ""
    return "\n\n".join(paras) + "\n"

def main(clone, out):
    os.makedirs(out, exist_ok=True)
    differ = 0
    for line in open(os.path.join(HERE, "sources.tsv"), encoding="utf-8"):
        number, _, commit, path, sha = line.rstrip("\n").split("\t")
        conllu = subprocess.run(["git", "-C", clone, "show", commit + ":" + path], check=True, capture_output=True).stdout
        text = build(conllu.decode("utf-8"))
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != sha:
            print(number, path, "is another text than the one that was marked"); differ += 1
            continue
        with open(os.path.join(out, number + ".txt"), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        for end in (".jsonl", ".meta"):
            shutil.copy(os.path.join(HERE, number + end), out)
    return differ

if __name__ == "__main__":
    if len(sys.argv) != 3: sys.exit(__doc__)
    sys.exit(1 if main(sys.argv[1], sys.argv[2]) else 0)
