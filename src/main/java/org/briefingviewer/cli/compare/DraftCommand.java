// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.guard.OutputGuard;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.compare.draft.DraftCheck;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.export.comment.CommentedDocument;
import org.briefingviewer.export.comment.CommentedDocument.Placed;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.DraftNote;
import org.briefingviewer.wording.compare.DraftWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description =
        "Holds every figure, tie and date of a draft against a briefing, and says what the briefing"
            + " does not bear out. Nothing of the draft is kept. The exit status is 1 where"
            + " something is not borne out.")
public final class DraftCommand extends Verb {
  @Parameters(
      paramLabel = "MEMO",
      description = "the draft: text, HTML, PDF, DOCX, HWP or HWPX; - is the standard input")
  private String memo = "";

  @Option(
      names = "--against",
      paramLabel = "FILE",
      required = true,
      description = "a .briefing file or folder")
  private Path against = Path.of("");

  @Option(
      names = "--comments",
      paramLabel = "OUT",
      description =
          "write the draft as a Word document with comments: a copy of its own document, or one"
              + " made from its text")
  private @Nullable Path comments;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(names = "-q", description = "say nothing but errors")
  private boolean quiet;

  public DraftCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    if (comments != null) {
      new OutputGuard(line()).refuse(comments, List.of(Path.of(memo)));
    }
    BriefingArticles briefing = BriefingArticles.of(against, streams);
    Read read;
    try {
      read = draft();
    } catch (UnreadableFile e) {
      streams.tell(e.problem());
      return ExitStatus.FAILED;
    }
    MarkedArticle draft = read.marked();
    List<DraftFinding> findings = new DraftCheck(briefing.articles()).check(draft);
    if (comments != null) {
      comment(read, briefing.title(), findings, comments);
    }
    if (json) {
      streams.printJson(
          new DraftJson(draft.article(), briefing.texts())
              .text(memo, against.toString(), findings));
    } else {
      print(draft, findings);
    }
    boolean borneOut = findings.stream().allMatch(DraftFinding::borneOut);
    return borneOut && briefing.whole() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void comment(Read draft, String against, List<DraftFinding> findings, Path out)
      throws IOException, Refusal {
    List<DraftNote> notes =
        DraftNote.of(findings, against, new DraftWords(new Messages(Locale.ENGLISH)));
    Placed[] placed = new Placed[1];
    boolean named =
        new OutFile(out, streams)
            .write(
                to ->
                    placed[0] =
                        CommentedDocument.write(
                            draft.marked().article(), draft.document(), notes, to));
    if (named && !json && !quiet) {
      streams.print(
          out
              + ": "
              + CountPhrase.of(placed[0].atWords(), "comment")
              + " at the words"
              + (placed[0].atHead() == 0 ? "" : ", " + placed[0].atHead() + " at the head"));
      streams.print("");
    }
  }

  /// What was read of a draft.
  ///
  /// @param document the bytes of its Word document, or null where it is none
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Read(MarkedArticle marked, byte @Nullable [] document) {}

  private Read draft() throws IOException, Refusal, UnreadableFile {
    ArticleImporter importer =
        new ArticleImporter(new Ingest(ApartReader.withThisProgram()), new Extractor());
    Path file = Path.of(memo);
    boolean piped = memo.equals("-");
    if (!piped) {
      new GivenFile(file).refuseDevice();
    }
    return new RawReading(importer, new MemoryShare())
        .read(
            piped ? new RawArticle.OfStream(streams.in()) : new RawArticle.OfFile(file, memo),
            piped ? memo : ArticleImporter.nameOf(file),
            (form, marked, notes) -> {
              if (!quiet) {
                notes.forEach(streams::tell);
              }
              return new Read(
                  marked,
                  comments != null && CommentedDocument.isWord(form.bytes()) ? form.bytes() : null);
            });
  }

  private void print(MarkedArticle draft, List<DraftFinding> findings) {
    DraftWords words = new DraftWords(new Messages(Locale.ENGLISH));
    List<DraftFinding> open = findings.stream().filter(f -> !f.borneOut()).toList();
    streams.print(memo + ": " + words.counted(findings));
    streams.print(words.open(open.size()));
    int leftOut = draft.article().dropped().size();
    if (leftOut > 0) {
      streams.print(words.leftOut(leftOut));
    }
    for (DraftFinding finding : open) {
      print(words, finding);
    }
    if (open.size() < findings.size()) {
      streams.print("");
      streams.print(words.sound(findings.size() - open.size()));
    }
    findings.stream().filter(DraftFinding::borneOut).forEach(f -> sound(words, f));
  }

  private void print(DraftWords words, DraftFinding finding) {
    streams.print("");
    streams.print("“" + finding.words() + "”  " + words.verdicts(finding));
    if (finding.passage() != null) {
      streams.print("  " + words.passage(finding.passage()));
    }
    words.beside(finding).forEach(line -> streams.print("  " + line));
  }

  private void sound(DraftWords words, DraftFinding finding) {
    if (finding.passage() != null) {
      streams.print("  “" + finding.words() + "”  " + words.passage(finding.passage()));
    }
    if (finding.disputed()) {
      streams.print("    " + words.beside(finding).getFirst());
    }
  }
}
