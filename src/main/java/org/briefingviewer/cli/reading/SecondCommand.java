// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.briefingviewer.agreement.BlindReading;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Counted;
import org.briefingviewer.cli.GivenFile;
import org.briefingviewer.cli.OutFile;
import org.briefingviewer.cli.Streams;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "second",
    mixinStandardHelpOptions = true,
    description =
        "Makes what a second person reads: the same articles as the program proposed them, without"
            + " anybody's decisions, history, ratings, presentation and kept originals.")
public final class SecondCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  public SecondCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, Refused {
    new GivenFile(file).refuseDevice();
    try (Bundle bundle = new BundleReader().read(file)) {
      BundleContent content = blind(bundle);
      if (new OutFile(out, streams).write(to -> new BundleWriter().write(content, to))) {
        streams.print(
            out + ": " + Counted.of(content.articles().size(), "article") + " to be read anew");
      }
    }
    return CommandLineProgram.DONE;
  }

  private static BundleContent blind(Bundle bundle) throws Refused {
    BlindReading blind = new BlindReading(bundle.history());
    List<MarkedArticle> articles = new ArrayList<>();
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (ArticleSummary summary : bundle.info().articles()) {
      MarkedArticle marked = blind.of(bundle.article(summary.id()));
      articles.add(marked);
      states.addAll(marked.findings().tieStates());
      events.addAll(marked.findings().events());
    }
    events.sort(Comparator.comparing(Event::date));
    Knowledge known = bundle.knowledge();
    Knowledge bare =
        new Knowledge(
            known.triangle(),
            known.agents(),
            Tie.group(known.triangle(), states),
            events,
            known.references(),
            known.sources());
    BundleInfo info = bundle.info();
    BundleInfo unsealed =
        new BundleInfo(
            info.name(),
            info.title(),
            info.version(),
            info.created(),
            info.handling(),
            null,
            info.articles());
    return new BundleContent(unsealed, bare, articles, Map.of());
  }
}
