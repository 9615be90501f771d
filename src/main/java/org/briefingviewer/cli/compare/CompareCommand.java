// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.export.csv.GroupTable;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.GroupWords;
import org.briefingviewer.wording.compare.ReportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Shows which estimates of briefings are of one thing, for when and by whom, how they"
            + " differ, and whether reports have a common origin.")
public final class CompareCommand extends Verb {
  private final GroupWords words = new GroupWords(new Messages(Locale.ENGLISH));
  private final ReportWords reports = new ReportWords(new Messages(Locale.ENGLISH));

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "a .briefing file or folder")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(
      names = "--csv",
      description = "print a table with a row for each report and all of its sources")
  private boolean csv;

  public CompareCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    if (json && csv) {
      throw wrong("Give --json or --csv, not both.");
    }
    ReportComparison comparison = new ReportComparison();
    Map<String, String> texts = new HashMap<>();
    Set<String> seen = new HashSet<>();
    boolean whole = true;
    for (Path file : files) {
      whole &=
          BriefingArticles.each(
              file, streams, article -> add(file, article, comparison, texts, seen));
    }
    // Of several briefings nobody decided what is of one thing in all of them.
    List<GroupDecision> decided = List.of();
    if (files.size() == 1) {
      Knowledge known = BriefingArticles.knowledge(files.getFirst(), streams);
      comparison.translated(known.translations());
      decided = known.groups();
    }
    List<Compared> groups = comparison.groups(decided);
    if (json) {
      List<String> names = files.stream().map(Path::toString).toList();
      streams.printJson(new CompareJson(comparison, texts).text(names, groups));
    } else if (csv) {
      String table = new GroupTable(comparison, new Messages(Locale.ENGLISH)).text(groups);
      streams.copy(table.getBytes(StandardCharsets.UTF_8));
    } else {
      streams.print(words.count(comparison, groups.size()));
      groups.forEach(group -> print(comparison, group));
    }
    return whole ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /// The same text is one report, in however many briefings it stands.
  private void add(
      Path file,
      MarkedArticle article,
      ReportComparison comparison,
      Map<String, String> texts,
      Set<String> seen) {
    if (!seen.add(article.article().text())) {
      return;
    }
    MarkedArticle named =
        files.size() == 1
            ? article
            : article.with(article.article().named(file + ":" + article.article().id()));
    comparison.add(named);
    if (json) {
      texts.put(named.article().id(), named.article().text());
    }
  }

  private void print(ReportComparison comparison, Compared compared) {
    streams.print("");
    streams.print(words.title(compared));
    streams.print("  " + reports.why(compared.group()));
    ReportedFigure before = null;
    for (ReportedFigure figure : compared.group().figures()) {
      streams.print("  " + words.estimate(figure));
      ReportedFigure above = before;
      if (above != null) {
        comparison
            .between(above, figure)
            .forEach(each -> streams.print("    " + words.difference(each, above, figure)));
      }
      before = figure;
    }
    for (Origin origin : compared.origins()) {
      streams.print("  " + words.origin(origin));
      UnaryOperator<String> called = words.called(origin);
      origin.evidence().stream()
          .map(sign -> words.evidence(sign, called))
          .distinct()
          .forEach(sign -> streams.print("    " + sign));
    }
  }
}
