// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.page.FigureNotes;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.Head;
import org.briefingviewer.page.PageBlock.Heading;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.SealLines;
import org.briefingviewer.page.TieSummary;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.compare.JoinedFigures;
import org.briefingviewer.wording.name.TranslatorWords;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;

/// A briefing, or one article of it, on one page: the bottom line, how the ties stand and by whom
/// assessed, a few figures in their sentences with a note on each, and what changed since the last
/// seal. Whatever there is no room for is named.
public final class BriefPage {
  private final Briefing briefing;
  private final @Nullable Article article;
  private final MessageSpeech speech;
  private final BriefChoice choice;
  private final BiFunction<Article, TextSpan, TextSpan> sentence;
  private final BriefFigures.Chosen chosen;
  private final SealedChanges.Told changes;
  private final BriefTies ties;
  private final CorrectionHistory corrections;

  /// What each article's original or translations say, found once.
  private final Map<String, JoinedFigures> joined = new HashMap<>();

  private BriefPage(
      Briefing briefing,
      @Nullable String articleId,
      MessageSpeech speech,
      BriefChoice choice,
      BiFunction<Article, TextSpan, TextSpan> sentence)
      throws Refusal {
    this.briefing = briefing;
    this.article = articleId == null ? null : briefing.unmarked(articleId);
    this.speech = speech;
    this.choice = choice;
    this.sentence = sentence;
    this.chosen = BriefFigures.of(briefing, articleId, choice);
    this.changes = SealedChanges.of(briefing, articleId, speech);
    this.ties = BriefTies.of(briefing, articleId, choice.checkedOnly());
    this.corrections = new CorrectionHistory(briefing);
  }

  /// Chooses what can stand on the page.
  ///
  /// @param articleId the only article, or null for the whole briefing
  /// @param sentence finds the sentence of an article in which a figure stands
  /// @throws Refusal when the article cannot be read, or a figure that was asked for is not there
  public static BriefPage of(
      Briefing briefing,
      @Nullable String articleId,
      MessageSpeech speech,
      BriefChoice choice,
      BiFunction<Article, TextSpan, TextSpan> sentence)
      throws Refusal {
    return new BriefPage(briefing, articleId, speech, choice, sentence);
  }

  /// Returns which figures stand on the page, or are named on it for lack of room.
  ///
  /// @throws Refusal when the article cannot be read, or a figure that was asked for is not there
  public static Set<EstimateId> figures(
      Briefing briefing, @Nullable String articleId, BriefChoice choice) throws Refusal {
    return BriefFigures.of(briefing, articleId, choice).figures().stream()
        .map(BriefFigure::id)
        .collect(Collectors.toSet());
  }

  /// Returns how many figures were chosen.
  public int figures() {
    return chosen.figures().size();
  }

  /// Returns how many changes could be told one by one.
  public int changes() {
    return changes.lines().size();
  }

  /// Returns the page with what there is room for.
  public BriefingPage in(BriefRoom room) {
    List<BriefFigure> shown = chosen.figures().subList(0, Math.min(room.figures(), figures()));
    List<BriefFigure> left = chosen.figures().subList(shown.size(), figures());
    List<BriefQuote> quotes = BriefQuote.of(shown, sentence);
    List<EstimateParts> parts =
        quotes.stream().flatMap(quote -> quote.figures().stream()).map(this::parts).toList();
    FigureNotes notes = FigureNotes.of(parts, this::otherwise, speech);
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.HEADLINE, title()));
    blocks.add(Words.of(ParagraphRole.ORIGIN, origin()));
    blocks.addAll(bottomLine(room));
    blocks.add(ties.section(speech));
    blocks.add(figures(quotes, notes, shown.size()));
    blocks.addAll(lines());
    blocks.add(changed(room.changes()));
    blocks.addAll(leftOut(left));
    blocks.addAll(notes(notes));
    SealLines seal = new SealLines(briefing, speech);
    return new BriefingPage(title(), seal.about(), marks(parts, left), blocks);
  }

  private EstimateParts parts(BriefFigure figure) {
    return EstimateParts.of(figure.marked(), briefing, figure.estimate())
        .corrected(corrections.of(figure.marked().article().id(), figure.estimate()));
  }

  /// Returns what the original or a translation says otherwise of a figure, a sentence each.
  private List<String> otherwise(EstimateParts parts) {
    EstimateId id = new EstimateId(parts.articleId(), parts.estimate().id());
    return chosen.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .flatMap(
            figure ->
                joined
                    .computeIfAbsent(
                        id.articleId(), article -> JoinedFigures.of(figure.marked(), briefing))
                    .differences(figure.estimate(), speech)
                    .stream())
        .toList();
  }

  private String title() {
    return article == null ? briefing.info().title() : article.headline();
  }

  private String origin() {
    String seal = new SealLines(briefing, speech).cover();
    return article == null ? seal : published(article) + " · " + seal;
  }

  private String published(Article of) {
    return new TranslatorWords(speech).published(of, briefing.knowledge());
  }

  private List<PageBlock> bottomLine(BriefRoom room) {
    boolean own = !choice.bottomLine().isBlank();
    String line =
        own
            ? choice.bottomLine().strip()
            : new ProposedLine(TieSummary.of(briefing, speech))
                .of(ties.readings(), chosen.figures());
    if (line.isEmpty() || (!own && !room.proposal())) {
      return List.of();
    }
    return List.of(
        Group.section(
            List.of(
                Heading.of(Head.BOTTOM_LINE, speech.text("brief.bottomLine")),
                Words.of(ParagraphRole.BOTTOM_LINE, line),
                Words.of(
                    ParagraphRole.LEGEND, speech.text(own ? "brief.own" : "brief.proposed")))));
  }

  private List<PageBlock> lines() {
    if (choice.lines().isEmpty()) {
      return List.of();
    }
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.LINES, speech.text("brief.lines")));
    choice.lines().forEach(line -> blocks.add(Words.of(ParagraphRole.LINE, "– " + line.strip())));
    blocks.add(Words.of(ParagraphRole.LEGEND, speech.text("brief.own")));
    return List.of(Group.section(blocks));
  }

  private PageBlock figures(List<BriefQuote> quotes, FigureNotes notes, int shown) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.FIGURES, speech.text("brief.figures")));
    int first = 0;
    for (BriefQuote quote : quotes) {
      blocks.add(
          new Words(
              ParagraphRole.QUOTE, quote.runs(speech, notes, first, published(quote.article()))));
      first += quote.figures().size();
    }
    boolean unknown =
        quotes.stream().anyMatch(quote -> quote.article().publication().publisher() == null);
    String publisher = unknown ? " " + speech.text("brief.figures.publisher") : "";
    blocks.add(Words.of(ParagraphRole.LEGEND, count(shown) + publisher));
    return Group.section(blocks);
  }

  /// Says how many figures there are that do not stand here.
  private String count(int shown) {
    if (chosen.all() == 0) {
      return speech.text("brief.figures.none");
    }
    String words = speech.text("brief.figures.of", shown, chosen.all(), chosen.unchecked());
    return choice.checkedOnly() && chosen.unchecked() > 0
        ? words + " " + speech.text("brief.figures.withheld", chosen.unchecked())
        : words;
  }

  private PageBlock changed(int most) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.CHANGES, changes.title()));
    int told = Math.min(most, changes());
    changes
        .lines()
        .subList(0, told)
        .forEach(l -> blocks.add(Words.of(ParagraphRole.LINE, "– " + l)));
    if (told < changes()) {
      blocks.add(Words.of(ParagraphRole.LINE, speech.text("brief.changes.more", changes() - told)));
    } else if (changes() == 0 && !changes.sealed()) {
      return Group.section(List.of(Words.of(ParagraphRole.LEGEND, changes.title())));
    } else if (changes() == 0 && !briefing.info().compared().differs()) {
      blocks.add(Words.of(ParagraphRole.LINE, unchanged()));
    }
    return Group.section(blocks);
  }

  /// Says why no change is told: there is no edit, or none that stands on this page.
  private String unchanged() {
    return changes.uncovered() == 0
        ? speech.text("brief.changes.none")
        : speech.text("brief.changes.elsewhere", changes.uncovered());
  }

  /// Names what was chosen and does not fit, a figure never without its bound and hedges.
  private List<PageBlock> leftOut(List<BriefFigure> left) {
    List<String> lines = new ArrayList<>();
    for (BriefFigure figure : left) {
      OtherFigure other = new OtherFigure(figure.estimate().id(), figure.estimate());
      lines.add(
          speech.text(
              "brief.left.figure",
              new PartWords(speech).other(other),
              speech.text("quoted", figure.marked().article().headline())));
    }
    for (String headline : chosen.unreadable()) {
      lines.add(speech.text("brief.left.article", speech.text("quoted", headline)));
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.LEFT_OUT, speech.text("brief.left")));
    lines.forEach(line -> blocks.add(Words.of(ParagraphRole.LINE, "– " + line)));
    return List.of(Group.section(blocks));
  }

  private List<PageBlock> notes(FigureNotes notes) {
    if (notes.notes().isEmpty()) {
      return List.of();
    }
    return List.of(
        Group.section(
            List.of(
                Heading.of(Head.NOTES, speech.text("brief.notes")),
                new Group(GroupKind.NOTES, List.copyOf(notes.notes())),
                Words.of(ParagraphRole.LEGEND, speech.text("print.legend")))));
  }

  /// Returns the strictest of the marks of all that stands on the page.
  private List<HandlingMark> marks(List<EstimateParts> parts, List<BriefFigure> left) {
    List<HandlingMark> marks = new ArrayList<>();
    HandlingMark own = briefing.about().handling();
    if (own != null) {
      marks.add(own);
    }
    if (article != null) {
      marks.addAll(article.headlineHandling());
    }
    parts.forEach(each -> marks.addAll(each.handling()));
    for (BriefFigure figure : left) {
      marks.addAll(parts(figure).handling());
      marks.addAll(figure.marked().article().headlineHandling());
    }
    marks.addAll(ties.marks());
    for (String id : changes.articles()) {
      try {
        marks.addAll(briefing.unmarked(id).handling(null));
      } catch (Refusal e) {
        // Of an article that cannot be read no mark is known.
      }
    }
    return HandlingMark.highest(marks);
  }
}
