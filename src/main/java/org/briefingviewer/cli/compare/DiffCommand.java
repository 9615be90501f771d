// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.compare.change.BriefingChanges;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.BriefingChangeWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Shows what changed between two briefings, or two versions of one: sentences by words,"
            + " estimates, ties and handling marks.")
public final class DiffCommand extends Verb {
  private final BriefingChangeWords words = new BriefingChangeWords(new Messages(Locale.ENGLISH));

  @Parameters(index = "0", paramLabel = "OLD", description = "a .briefing file or folder")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "the later one")
  private Path newer = Path.of("");

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  public DiffCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    BriefingArticles before = BriefingArticles.of(old, streams);
    BriefingArticles after = BriefingArticles.of(newer, streams);
    OfMark whole =
        Objects.equals(before.handling(), after.handling())
            ? null
            : new OfMark(
                HandlingMark.textOf(before.handling()), HandlingMark.textOf(after.handling()), "");
    List<ArticleChange> changes = BriefingChanges.between(before.articles(), after.articles());
    if (json) {
      streams.printJson(
          new DiffJson(before.texts(), after.texts())
              .text(old.toString(), newer.toString(), whole, changes));
    } else {
      print(whole, changes);
    }
    return before.whole() && after.whole() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void print(@Nullable OfMark whole, List<ArticleChange> changes) {
    if (whole != null) {
      streams.print(words.mark(whole));
    }
    if (whole == null || !changes.isEmpty()) {
      streams.print(words.count(changes.size()));
    }
    for (ArticleChange change : changes) {
      streams.print("");
      streams.print(words.article(change));
      change.texts().forEach(text -> streams.print("  " + words.text(text)));
      change
          .findings()
          .forEach(
              finding ->
                  streams.print(
                      "  "
                          + words.finding(
                              finding,
                              FindingLine.of(finding.before()),
                              FindingLine.of(finding.after()))));
      change.marks().forEach(mark -> streams.print("  " + words.mark(mark)));
    }
  }
}
