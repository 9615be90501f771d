// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.SigningKey;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.check.CheckFinding;
import org.briefingviewer.check.SealChecks;
import org.briefingviewer.check.SealReport;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.signing.KeyChoice;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.model.seal.SealCheck;
import org.briefingviewer.model.seal.SealSignature;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.issued.CopyRegister;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.seal.FindingWords;
import org.briefingviewer.wording.seal.SealWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `seal`: the checks, then the seal and the version.
@Command(
    name = "seal",
    mixinStandardHelpOptions = true,
    description =
        "Looks a briefing through by its checks and seals it: the seal says who, when and what was"
            + " left as it was, and raises the version. Numbers that nobody looked at, estimates"
            + " without source or gap, ties without words or assessor or assessed by no actor,"
            + " proposals that nobody checked, a missing handling mark, marks without a place and"
            + " articles that cannot be read hold the seal back, unless --anyway is given;"
            + " likelihood and confidence in one sentence, missing rights and dates after the"
            + " article's own are only told. The status is 1 when a seal was held back, and with"
            + " --checks when it would be.")
public final class SealCommand extends Verb {
  private static final int HELD_BACK = 1;

  private final Clock clock;
  private final CopyMemory memory;
  private final KeyFolder keys;
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final FindingWords words = new FindingWords(messages);
  private final JsonMapper mapper = new JsonMapper();

  @Parameters(paramLabel = "FILE", description = "a .briefing file")
  private Path file = Path.of("");

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description =
          "write the sealed briefing there (default, or where it is FILE: in place of FILE)")
  private @Nullable Path out;

  @Option(names = "--by", paramLabel = "NAME", description = "who seals; needed to seal")
  private @Nullable String by;

  @Option(
      names = "--anyway",
      description = "seal also with what would hold it back; the seal says how much")
  private boolean anyway;

  @Option(names = "--checks", description = "only list what the checks find")
  private boolean checks;

  @Option(names = "--json", description = "print what the checks find as one JSON line")
  private boolean json;

  @Option(
      names = "--forget",
      description = "do not remember the sealed file: no erratum can be made to it then")
  private boolean forget;

  @Option(
      names = "--sign",
      description =
          "sign the seal with an own key (see key --new), whose pass phrase is asked at the"
              + " terminal or read as a line of the standard input")
  private boolean sign;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "the key to sign with, by its name or the first digits of its fingerprint (default: the"
              + " only one)")
  private @Nullable String key;

  /// @param clock gives the day of the seal
  /// @param memory where the sealed copy is remembered
  /// @param keys with which seals are signed
  public SealCommand(VerbStreams streams, Clock clock, CopyMemory memory, KeyFolder keys) {
    super(streams);
    this.keys = keys;
    this.clock = clock;
    this.memory = memory;
  }

  @Override
  public Path revised() {
    return file;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    String name = by == null ? "" : by.strip();
    if (!checks && name.isEmpty()) {
      throw wrong("A seal says who set it: give --by NAME, or only --checks.");
    }
    if (key != null && !sign) {
      throw wrong("A key is named to sign with: give --sign too.");
    }
    RevisedFile written = new RevisedFile(file, out, streams);
    try (Bundle base = new GivenFile(file).briefing(streams.keys())) {
      base.complete();
      SealReport report = SealChecks.by(new Extractor()).of(base, () -> false);
      boolean back = report.blocked() && !anyway;
      if (json) {
        streams.printJson(mapper.writeValueAsString(node(report)));
      } else {
        print(report, base);
      }
      if (checks) {
        return report.blocked() ? HELD_BACK : ExitStatus.DONE;
      }
      if (back) {
        streams.say(
            "briefing-viewer: "
                + file
                + ": It was not sealed. Fix the items marked \"must fix\", or use --anyway: the"
                + " seal then says how much was left.");
        return HELD_BACK;
      }
      List<Problem> altered =
          base.verify((checked, total) -> {}, () -> false)
              .problems("Get the briefing again from its source.");
      if (!altered.isEmpty()) {
        throw new Refusal(altered);
      }
      seal(base, written, report, name);
    }
    return ExitStatus.DONE;
  }

  private void seal(Bundle base, RevisedFile written, SealReport report, String name)
      throws IOException, Refusal {
    Revision before = Revision.of(base, new PartFolder(written.journal(base)));
    Act act = Act.of(name, OffsetDateTime.now(clock));
    SealBriefing seal = SealBriefing.of(act, base.about(), report.open());
    ChangesSinceSeal since = ChangesSinceSeal.of(base.history());
    Revision now = before.with(seal);
    SigningKey signer = sign ? new KeyChoice(key).unlocked(keys, streams) : null;
    boolean named = written.write(base, now, signer);
    if (named && !json) {
      streams.print(written.target() + ": " + new SealWords(messages).of(now.about()));
      if (signer != null) {
        String owner = String.valueOf(keys.name(signer.key()));
        SealSignature signature = new SealSignature(signer.key().fingerprint(), owner);
        streams.print("  " + new SealWords(messages).signature(signature));
      }
      changes(since);
    }
    if (!forget && base.lock() == null) {
      Path there = named ? written.target() : null;
      memory.remember(
          now,
          new CopyRegister.Outgoing(IssuedCopy.BRIEFING, false, null, there),
          messages.locale());
    }
  }

  private void changes(ChangesSinceSeal since) {
    SealBriefing last = since.seal();
    EditWords edits = new EditWords(messages);
    streams.print(
        "  "
            + CountPhrase.of(since.edits().size(), "edit")
            + (last == null
                ? " since it was made"
                : " since the seal on version " + last.to().version()));
    since
        .edits()
        .forEach(
            edit ->
                streams.print(
                    "    " + new NameWords(messages).of(edit.act().by()) + ": " + edits.of(edit)));
  }

  private void print(SealReport report, Briefing base) {
    Paragraphs paragraphs = new Paragraphs(base);
    for (SealCheck check : SealCheck.values()) {
      List<CheckFinding> found = report.of(check);
      String told = check.blocking() ? ", must fix" : ", for information";
      streams.print(messages.text(check) + ": " + found.size() + (found.isEmpty() ? "" : told));
      for (CheckFinding finding : found) {
        streams.print("  " + paragraphs.place(finding) + words.of(finding));
      }
    }
    words.notes(report).forEach(streams::print);
  }

  /// Says where findings stand; those of one article mostly come one after another.
  private static final class Paragraphs {
    private final Briefing briefing;
    private @Nullable Article last;

    Paragraphs(Briefing briefing) {
      this.briefing = briefing;
    }

    String place(CheckFinding finding) {
      String id = finding.articleId();
      TextSpan span = finding.span();
      if (id == null) {
        return "";
      }
      try {
        return span == null
            ? id + ": "
            : id + ", paragraph " + (article(id).paragraphAt(span.start()) + 1) + ": ";
      } catch (Refusal e) {
        return id + ": "; // it was read a moment ago
      }
    }

    private Article article(String id) throws Refusal {
      Article there = last;
      if (there == null || !there.id().equals(id)) {
        there = briefing.unmarked(id);
        last = there;
      }
      return there;
    }
  }

  private ObjectNode node(SealReport report) {
    ObjectNode node = mapper.createObjectNode();
    node.put("file", file.toString()).put("blocked", report.blocked());
    ArrayNode all = node.putArray("checks");
    for (SealCheck check : SealCheck.values()) {
      List<CheckFinding> found = report.of(check);
      ObjectNode row =
          all.addObject()
              .put("check", JsonFields.wire(check))
              .put("holdsBack", check.blocking())
              .put("count", found.size());
      ArrayNode findings = row.putArray("findings");
      found.forEach(finding -> node(findings.addObject(), finding));
    }
    ArrayNode unread = node.putArray("unread");
    report.unread().forEach(problem -> unread.add(problem.toString()));
    ArrayNode unsought = node.putArray("unsought");
    report.unsought().forEach(unsought::add);
    return node.put("acceptedInBulk", report.inBulk());
  }

  private static void node(ObjectNode row, CheckFinding finding) {
    row.put("ground", JsonFields.wire(finding.ground()));
    if (finding.articleId() != null) {
      row.put("article", finding.articleId());
    }
    if (finding.markId() != null) {
      row.put("mark", finding.markId());
    }
    row.put("words", finding.words());
    if (!finding.detail().isEmpty()) {
      row.put("detail", finding.detail());
    }
  }
}
