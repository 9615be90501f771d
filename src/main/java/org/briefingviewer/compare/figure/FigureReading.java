// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.compare.extent.StatedDate;
import org.briefingviewer.compare.word.BodyNameReader;
import org.briefingviewer.compare.word.MeasureWords;
import org.briefingviewer.compare.word.ScopeWords;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.PlainFigure.Reason;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads of what the figures of articles are. Figures that are to be compared are read by one
/// reading. One thread at a time; the time is linear in the length of the texts.
public final class FigureReading {
  private static final Set<String> PARTS = Set.of("half", "quarter", "months");
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "last");

  /// How many articles are cut at once: their words take memory.
  private static final int AT_ONCE = 100;

  private static final Set<Reason> COMPARED = Set.of(Reason.UNATTRIBUTED_FACT, Reason.PLEDGE);

  private final WordCutter words = WordCutter.read();
  private final BodyNameReader names = BodyNameReader.read(words);
  private final UnitClasses units = UnitClasses.read(words);
  private final MeasureWords measures = MeasureWords.read();
  private final ScopeWords scopes = ScopeWords.read();
  private final WordNumbers numbers = new WordNumbers();

  WordNumbers numbers() {
    return numbers;
  }

  /// Returns the word of a text's words.
  public WordCutter words() {
    return words;
  }

  /// Returns the estimates of an article and the plain figures that a reader would hold against
  /// them: those that the text gives as facts, below the headline, which says again what the text
  /// says.
  public List<ReportedFigure> compared(MarkedArticle marked) {
    int headline = headline(marked.article());
    return figures(
        read(marked),
        claim ->
            claim instanceof Estimate
                || (claim instanceof PlainFigure plain
                    && COMPARED.contains(plain.reason())
                    && claim.span().start() >= headline));
  }

  private static int headline(Article article) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.HEADLINE)
        .mapToInt(paragraph -> paragraph.span().end())
        .max()
        .orElse(0);
  }

  /// Returns the figures of an article that nobody rejected, in text order.
  ///
  /// @param estimates whether only the marked ones
  public List<ReportedFigure> of(MarkedArticle marked, boolean estimates) {
    return figures(read(marked), claim -> !estimates || claim instanceof Estimate);
  }

  /// Returns the figures of many articles that nobody rejected, in their order. Their texts are cut
  /// into words side by side.
  public List<ReportedFigure> of(List<MarkedArticle> articles) {
    List<ReportedFigure> figures = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += AT_ONCE) {
      List<Read> read =
          articles.subList(from, Math.min(articles.size(), from + AT_ONCE)).parallelStream()
              .map(this::read)
              .toList();
      read.forEach(each -> figures.addAll(figures(each, claim -> true)));
    }
    return figures;
  }

  /// An article that was cut into words; null where it has no figure.
  private record Read(MarkedArticle marked, List<Claim> claims, @Nullable WordedArticle worded) {}

  private Read read(MarkedArticle marked) {
    List<Claim> claims =
        marked.findings().claims().stream()
            .filter(claim -> claim.review().state() != ReviewState.REJECTED)
            .sorted(Comparator.comparing(Claim::span))
            .toList();
    return new Read(marked, claims, claims.isEmpty() ? null : read(marked.article(), claims));
  }

  private List<ReportedFigure> figures(Read read, Predicate<Claim> taken) {
    WordedArticle worded = read.worded();
    if (worded == null) {
      return List.of();
    }
    List<Claim> claims = read.claims();
    List<ReportedFigure> figures = new ArrayList<>(claims.size());
    ReportedFigure before = null;
    for (int i = 0; i < claims.size(); i++) {
      ReportedFigure figure = figure(read.marked().article(), worded, claims, i, before);
      before = passing(claims.get(i)) ? before : figure;
      worded.agents().heard(figure.sources().source());
      if (taken.test(claims.get(i))) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /// Ages and durations are of nothing that the next figure could be of.
  private static boolean passing(Claim claim) {
    return claim instanceof PlainFigure plain && !COMPARED.contains(plain.reason());
  }

  private WordedArticle read(Article article, List<Claim> claims) {
    List<TextWord> all = words.of(article.text());
    BitSet masked = new BitSet(all.size());
    for (Claim claim : claims) {
      for (ChainLink link : claim.chain().links()) {
        mask(masked, all, link.mention());
        mask(masked, all, link.cue());
      }
      for (HedgeCue hedge : claim.quantity().hedges()) {
        mask(masked, all, hedge.span());
      }
    }
    return new WordedArticle(
        article.text(),
        all,
        masked,
        SentenceCut.of(article),
        new DescribedAgents(article.text(), names));
  }

  /// Returns the part of a year that stands beside a figure: an ordinal and "half", "quarter" or
  /// "months".
  private static @Nullable String period(WordedArticle read, TextSpan room) {
    TextWord before = null;
    for (int i = read.first(room.start()); i < read.words().size(); i++) {
      TextWord word = read.words().get(i);
      if (word.span().start() >= room.end()) {
        return null;
      }
      if (before != null && PARTS.contains(word.lower()) && ordinal(read, i)) {
        return read.words().get(i - 1).lower() + " " + word.lower();
      }
      before = word;
    }
    return null;
  }

  private static boolean ordinal(WordedArticle read, int at) {
    return ORDINALS.contains(read.words().get(at - 1).lower())
        || (at > 1 && ORDINALS.contains(read.words().get(at - 2).lower()));
  }

  private static void mask(BitSet masked, List<TextWord> words, @Nullable TextSpan span) {
    if (span == null) {
      return;
    }
    for (int i = WordedArticle.first(words, span.start()); i < words.size(); i++) {
      if (words.get(i).span().start() >= span.end()) {
        return;
      }
      masked.set(i);
    }
  }

  private ReportedFigure figure(
      Article article,
      WordedArticle read,
      List<Claim> claims,
      int at,
      @Nullable ReportedFigure previous) {
    Claim claim = claims.get(at);
    TextSpan sentence = read.sentence(claim.span());
    int before = at == 0 ? 0 : claims.get(at - 1).span().end();
    int after =
        at + 1 == claims.size() ? article.text().length() : claims.get(at + 1).span().start();
    TextSpan room =
        new TextSpan(
            Math.min(claim.span().start(), Math.max(sentence.start(), before)),
            Math.max(claim.span().end(), Math.min(sentence.end(), after)));
    FigureTopic topic =
        new TopicReader(read, measures, scopes, numbers, words)
            .topic(
                units.of(claim.quantity().unit(), claim.quantity().asWritten()),
                claim,
                sentence,
                room,
                near(read, sentence, previous));
    LocalDate day = article.publication().day();
    return new ReportedFigure(
        article.publication().publisher(),
        day,
        claim,
        new EvidenceQuote(article.id(), sentence, sentence.of(article.text())),
        topic,
        FigureSources.of(claim, read.agents()).after(read.agents().named()),
        claim.quantity().asOf() == null ? StatedDate.in(read.beside(room)) : null,
        claim.quantity().asOf() == null ? null : period(read, room));
  }

  /// Returns what the figure before is of, where it stands in the same sentence or the one before.
  private static @Nullable FigureTopic near(
      WordedArticle read, TextSpan sentence, @Nullable ReportedFigure previous) {
    if (previous == null) {
      return null;
    }
    TextSpan earlier = read.before(sentence.start());
    int from = earlier == null ? sentence.start() : earlier.start();
    return previous.claim().span().start() >= from ? previous.topic() : null;
  }
}
