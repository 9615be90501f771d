// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.compare.extent.FlowReader;
import org.briefingviewer.compare.extent.RealisationReader;
import org.briefingviewer.compare.extent.StatedDate;
import org.briefingviewer.compare.extent.StatedPeriod;
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
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.PlainFigure.Reason;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads of what the figures of articles are. Figures that are to be compared are read by one
/// reading. One thread at a time; the time is linear in the length of the texts.
public final class FigureReading {
  /// How many articles are cut at once: their words take memory.
  private static final int AT_ONCE = 100;

  /// How far a number may stand behind the percentage by which it changed, in characters.
  private static final int GAP = 24;

  private static final Set<String> COMPARING = Set.of("against", "from", "than", "versus", "with");

  private static final Set<Reason> COMPARED = Set.of(Reason.UNATTRIBUTED_FACT, Reason.PLEDGE);

  private final WordCutter words = WordCutter.read();
  private final BodyNameReader names = BodyNameReader.read(words);
  private final UnitClasses units = UnitClasses.read(words);
  private final MeasureWords measures = MeasureWords.read();
  private final ScopeWords scopes = ScopeWords.read();
  private final FlowReader flows = FlowReader.read();
  private final RealisationReader realisations = RealisationReader.read();
  private final WordNumbers numbers = new WordNumbers();

  public WordNumbers numbers() {
    return numbers;
  }

  /// Returns the word of a text's words.
  public WordCutter words() {
    return words;
  }

  /// Returns the names of what a word measures.
  ///
  /// @param lower the word in lower case
  public Set<String> measured(String lower) {
    return measures.names(lower);
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
                    && (COMPARED.contains(plain.reason()) || told(plain))
                    && claim.span().start() >= headline));
  }

  /// A count that somebody gives and that says what it counts: "nine foreign leaders, he said".
  private static boolean told(PlainFigure plain) {
    return plain.reason() == Reason.BARE_COUNT
        && plain.quantity().unit().kind() == UnitKind.COUNT
        && plain.chain().source() != null;
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
    ReportedFigure dated = null;
    for (int i = 0; i < claims.size(); i++) {
      ReportedFigure figure = figure(read.marked().article(), worded, claims, i, before, dated);
      dated = passing(claims.get(i)) || compared(worded, figure) ? dated : figure;
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

  /// Whether a figure stands only to be compared with another one: "against 900 in 2019".
  private static boolean compared(WordedArticle read, ReportedFigure figure) {
    int at = read.first(figure.claim().span().start());
    for (int i = Math.max(0, at - 2); i < at; i++) {
      if (COMPARING.contains(read.words().get(i).lower())) {
        return true;
      }
    }
    return false;
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
      @Nullable ReportedFigure previous,
      @Nullable ReportedFigure dated) {
    Claim claim = claims.get(at);
    TextSpan sentence = read.sentence(claim.span());
    TextSpan room = room(article, claims, at, sentence);
    FigureTopic near = near(read, sentence, previous);
    FigureTopic topic =
        new TopicReader(read, measures, scopes, flows, realisations, units, numbers, words)
            .topic(units.of(claim.quantity()), claim, sentence, room, near);
    LocalDate day = article.publication().day();
    boolean undated = claim.quantity().asOf() == null;
    PartialDate said = undated ? StatedDate.in(read.beside(room)) : null;
    StatedPeriod months = StatedPeriod.in(read.beside(room));
    if (undated && said == null && months != null && !months.months() && day != null) {
      said = months.before(day);
    }
    if (months == null && previous != null && StatedPeriod.same(read.beside(room))) {
      months = previous.months();
    }
    if (undated && said == null && months == null && day != null) {
      PartialDate earlier = previous == null ? null : previous.asOf();
      said = StatedDate.relative(read.beside(room), day, earlier);
    }
    ReportedFigure sum = undated && said == null && months == null ? sum(topic, dated) : null;
    if (sum != null) {
      said = sum.asOf();
      months = sum.months();
    }
    return new ReportedFigure(
        article.publication().publisher(),
        day,
        claim,
        new EvidenceQuote(article.id(), sentence, sentence.of(article.text())),
        topic,
        FigureSources.of(claim, read.agents()).after(read.agents().named()),
        said,
        months,
        around(read, sentence, topic, dated));
  }

  /// Returns the words of a sentence between the figures beside one.
  private static TextSpan room(Article article, List<Claim> claims, int at, TextSpan sentence) {
    Claim claim = claims.get(at);
    int last = at - 1;
    while (last >= 0
        && (timed(claims.get(last)) || changed(article, claims.get(last), claims.get(last + 1)))) {
      last--;
    }
    int next = at + 1;
    while (next < claims.size() && timed(claims.get(next))) {
      next++;
    }
    int before = last < 0 ? 0 : claims.get(last).span().end();
    int after = next == claims.size() ? article.text().length() : claims.get(next).span().start();
    return new TextSpan(
        Math.min(claim.span().start(), Math.max(sentence.start(), before)),
        Math.max(claim.span().end(), Math.min(sentence.end(), after)));
  }

  /// Returns the sum that was named last, where a figure is a part of it: "of that sum"; else null.
  private static @Nullable ReportedFigure sum(FigureTopic topic, @Nullable ReportedFigure last) {
    boolean part =
        last != null && topic.extent().ofSum() && topic.unit().kind() == last.topic().unit().kind();
    return part ? last : null;
  }

  /// Returns the date of the figure before, where it stands in this sentence or the one before and
  /// is measured alike, and no word of this sentence says for when anything holds.
  private static @Nullable PartialDate around(
      WordedArticle read, TextSpan sentence, FigureTopic topic, @Nullable ReportedFigure previous) {
    if (previous == null
        || near(read, sentence, previous) == null
        || topic.unit().kind() != previous.topic().unit().kind()
        || previous.claim().span().start() >= sentence.start()
        || topic.extent().part()
        || StatedDate.anywhere(read.beside(sentence))) {
      return null;
    }
    return previous.asOf() == null ? previous.around() : previous.asOf();
  }

  /// Whether a number says of how much time another one is: "in the first six months".
  private static boolean timed(Claim claim) {
    return claim instanceof PlainFigure plain && plain.reason() == Reason.DURATION;
  }

  /// Whether a number only says by how much the next one has changed: "rose 3 percent to 800".
  private static boolean changed(Article article, Claim claim, Claim next) {
    int gap = next.span().start() - claim.span().end();
    if (claim.quantity().unit().kind() != UnitKind.PERCENT || gap < 0 || gap > GAP) {
      return false;
    }
    String between = article.text().substring(claim.span().end(), next.span().start());
    return between.startsWith(" to ") || between.startsWith(", to ");
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
