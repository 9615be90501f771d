// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.Cue;
import org.briefingviewer.extract.attribution.CueLexicon;
import org.briefingviewer.extract.attribution.SourceReader;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.name.KnownNames;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.tie.EventFinder;
import org.briefingviewer.extract.tie.TieFinder;
import org.briefingviewer.extract.tie.TriangleData;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Finds in an article's text whose figures it gives, what it says of the three ties, and the dated
/// events it tells. Holds only word lists: one extractor serves any number of threads. The time is
/// linear in the length of the text.
public final class Extractor {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuantityFinder quantities = new QuantityFinder();
  private final SourceReader sources = new SourceReader();
  private final ClaimBuilder claims = new ClaimBuilder();
  private final Triangle triangle;
  private final KnownNames names = new KnownNames();
  private final TieFinder ties;
  private final EventFinder events;

  /// Makes an extractor with the program's own word lists and its own triangle.
  public Extractor() {
    this(TriangleData.read());
  }

  /// Makes an extractor that follows the ties of another triangle.
  public Extractor(TriangleData data) {
    CueLexicon cues = new CueLexicon();
    this.triangle = data.triangle();
    this.ties = new TieFinder(data);
    this.events = new EventFinder(data, word -> cues.of(word) != null);
  }

  /// Returns the findings of `article`, every one of them only proposed. The same article gives the
  /// same findings.
  public Findings find(Article article) {
    return find(article, unread -> {});
  }

  /// Returns the findings, and tells of sentences whose figures could not be looked for.
  ///
  /// @param unread hears where each such sentence stands
  public Findings find(Article article, Consumer<TextSpan> unread) {
    AnalysedText text = splitter.analyse(article);
    List<FoundQuantity> numbers = quantities.find(text, unread);
    Sources said = sources.read(text);
    List<Claim> figures = claims.claims(numbers, said, text);
    List<TieState> states =
        ties.find(text, place -> assessor(said, text, place), place -> inSource(said, text, place));
    List<Event> dated = events.find(text);
    return new Findings(figures, states, dated);
  }

  /// Returns the three actors whose ties are followed, with every name they go by.
  public Triangle triangle() {
    return triangle;
  }

  /// Returns the names that the program knows, with every spelling.
  public KnownNames names() {
    return names;
  }

  private static @Nullable Agent assessor(Sources said, AnalysedText text, TextSpan place) {
    Attribution outer = said.attributions().of(place);
    if (outer == null || outer.kind() == Cue.Kind.INTENT || aim(outer)) {
      return null;
    }
    return said.names().resolve(innermost(said, text, outer, place).source());
  }

  /// "hopes to mend its ties": what somebody means to do is not what he assesses.
  private static boolean aim(Attribution attribution) {
    int next = attribution.sentence().tokenAt(attribution.cue().end());
    List<Token> tokens = attribution.sentence().tokens();
    return attribution.kind() == Cue.Kind.OPINION
        && next < tokens.size()
        && tokens.get(next).is("to");
  }

  /// "X assessed, according to Y": who assesses is X, whoever passes it on.
  private static Attribution innermost(
      Sources said, AnalysedText text, Attribution outer, TextSpan place) {
    if (outer.kind() == Cue.Kind.ACCORDING) {
      for (Attribution inner : said.attributions().in(text.sentenceAt(place.start()))) {
        boolean says =
            inner.kind() == Cue.Kind.SPEECH
                || inner.kind() == Cue.Kind.OPINION
                || inner.kind() == Cue.Kind.FINDING;
        if (says && inner.covers(place) && outer.covers(inner.cue())) {
          return inner;
        }
      }
    }
    return outer;
  }

  private static boolean inSource(Sources said, AnalysedText text, TextSpan place) {
    return said.attributions().in(text.sentenceAt(place.start())).stream()
        .anyMatch(a -> a.kind() != Cue.Kind.INTENT && a.source().overlaps(place));
  }
}
