// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.agreement.ReturnedFindings;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.export.gather.FindingMarks;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// Makes the edits by which data comes into a briefing that holds its articles: amendments, with
/// the ratings, the ties that somebody ruled out, and the handling marks without which nothing may
/// come in. What comes later is compared with what those before it made. What has no place, or
/// whose place nobody confirmed, stays outside and is told.
public final class DataImport {
  private static final String CHECK = "Look at it in its source, or mark it here by hand.";
  private static final String DECIDE = "Decide it here, where both are known.";

  private final Briefing briefing;
  private final Act act;
  private final IncomingVerdicts verdicts;
  private final Map<String, String> byText = new HashMap<>();
  private final List<BriefingEdit> marks = new ArrayList<>();
  private final List<BriefingEdit> edits = new ArrayList<>();
  private final Map<EstimateId, Rating> rated = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int came;
  private int same;
  private Revision now;

  /// @param verdicts who brings it in, and what becomes of the verdicts of others
  /// @throws Refusal when an article of the briefing cannot be read
  public DataImport(Briefing briefing, IncomingVerdicts verdicts) throws Refusal {
    this.briefing = briefing;
    this.verdicts = verdicts;
    this.act = verdicts.act();
    this.now = Revision.of(briefing, EditParts.NONE);
    for (ArticleSummary summary : briefing.info().articles()) {
      byText.putIfAbsent(WebIris.ofText(briefing.unmarked(summary.id()).text()), summary.id());
    }
  }

  /// Takes in what a file brings. Everything that stays outside is told, nothing is refused as a
  /// whole.
  ///
  /// @param from the file's name
  /// @throws Refusal when an article of the briefing cannot be read
  public void take(String from, DataDelivery delivery) throws Refusal {
    Map<String, String> ids = new HashMap<>();
    for (DeliveredFindings delivered : delivery.texts()) {
      String id = article(delivered);
      if (id != null) {
        ids.put(delivered.articleId(), id);
      }
      if (id == null) {
        problems.add(
            new Problem(
                from,
                "The briefing does not hold the article \"" + delivered.articleId() + "\".",
                "Import the article first; its text says which it is."));
      } else {
        problems.addAll(delivered.astray());
        whole(from, id, delivered);
      }
    }
    for (DeliveredFindings delivered : delivery.texts()) {
      Translation join = delivered.translation();
      if (join != null) {
        came++;
        join(from, new IncomingJoin(join, ids, now.knowledge()));
      }
    }
  }

  /// Takes in whose translation an article is, where nothing here says otherwise.
  private void join(String from, IncomingJoin join) throws Refusal {
    if (join.known()) {
      same++;
    } else if (join.hindrance() != null) {
      problems.add(new Problem(from + ", " + join.article(), join.hindrance(), DECIDE));
    } else if (verdicts.others() || join.by(act)) {
      List<BriefingEdit> made = new ArrayList<>();
      make(join.edit(act), made);
      made.forEach(this::keep);
    }
  }

  private @Nullable String article(DeliveredFindings delivered) {
    String id = delivered.articleId();
    if (briefing.has(id) && delivered.text().isEmpty()) {
      return id;
    }
    String equal = byText.get(delivered.text());
    return equal != null ? equal : briefing.has(id) ? id : null;
  }

  /// Takes in what was found in one text, or nothing of it.
  private void whole(String from, String id, DeliveredFindings delivered) throws Refusal {
    MarkedArticle here = now.article(id);
    Revision before = now;
    List<BriefingEdit> made = new ArrayList<>();
    try {
      take(from, here, delivered, made);
      made.forEach(this::keep);
    } catch (IllegalArgumentException e) {
      now = before;
      MalformedJson told = MalformedJson.of(id, e);
      problems.add(
          new Problem(
              from + ", " + told.where(),
              "Nothing of this article comes in. " + told.what(),
              "Mend it there, or export it again from its source."));
    } catch (Refusal e) {
      now = before;
      problems.addAll(e.problems());
    }
  }

  private void make(BriefingEdit edit, List<BriefingEdit> made) throws Refusal {
    now = now.with(edit);
    made.add(edit);
  }

  /// Amendments of several articles are one edit, as long as nothing in between is about what they
  /// change.
  private void keep(BriefingEdit edit) {
    switch (edit) {
      case BriefingEdit.SetHandling _ -> marks.add(edit);
      case BriefingEdit.Amend amend -> {
        Set<String> ids = new HashSet<>();
        amend.amendments().forEach(each -> ids.add(each.articleId()));
        for (int i = edits.size() - 1; i >= 0 && !about(edits.get(i), ids); i--) {
          if (edits.get(i) instanceof BriefingEdit.Amend earlier) {
            List<Amendment> both = new ArrayList<>(earlier.amendments());
            both.addAll(amend.amendments());
            edits.set(i, new BriefingEdit.Amend(earlier.act(), both));
            return;
          }
        }
        edits.add(amend);
      }
      default -> edits.add(edit);
    }
    if (edit instanceof BriefingEdit.Rate rate && rate.to() != null) {
      rated.put(rate.of(), rate.to());
    }
  }

  private static boolean about(BriefingEdit edit, Set<String> articles) {
    return switch (edit) {
      case BriefingEdit.Rate rate -> articles.contains(rate.of().articleId());
      case BriefingEdit.RuleOutTie rule -> articles.contains(rule.articleId());
      default -> false;
    };
  }

  private void take(
      String from, MarkedArticle here, DeliveredFindings delivered, List<BriefingEdit> made)
      throws Refusal {
    String id = here.article().id();
    MarkedArticle comes =
        delivered.in(
            here.article(),
            this::textOf,
            ArticleAgents.byId(here.findings(), briefing.knowledge()));
    if (comes.unplaced().size() > comes.findings().all().size()) {
      problems.add(
          new Problem(
              from + ", " + delivered.articleId(),
              "Most of its words do not stand in the article " + id + ", which is another text.",
              "Import the article that it speaks of; its text says which it is."));
      return;
    }
    for (UnplacedMark mark : comes.unplaced()) {
      String why =
          mark.reason() == null ? "Its words stand nowhere in the article." : mark.reason();
      problems.add(new Problem(from + ", " + id + ", " + mark.markId(), why, CHECK));
    }
    List<Finding> taken = new ArrayList<>();
    for (Finding finding : comes.findings().all()) {
      came++;
      boolean unsure =
          comes.placeChanged(finding) || delivered.unsettled(kind(finding), finding.id());
      if (unsure && !here.findings().all().contains(finding)) {
        tell(from, id, finding, "It stands on similar words, and nobody has confirmed that.");
      } else if (mark(id, finding, delivered.handling(kind(finding), finding.id()), made)) {
        taken.add(finding);
      } else {
        tell(from, id, finding, "Its handling mark is another than that of its paragraph here.");
      }
    }
    ReturnedFindings returned =
        ReturnedFindings.of(id, here.findings(), Findings.of(taken), verdicts);
    if (!returned.amendments().isEmpty()) {
      make(new BriefingEdit.Amend(act.joining(), returned.amendments()), made);
    }
    same += returned.same();
    returned.kept().forEach(kept -> tell(from, id, kept.finding(), kept.why()));
    returned.shortened().forEach(told -> tell(from, id, told.finding(), told.why()));
    ruledOut(from, id, comes.findings(), made);
    rated(from, id, delivered, returned, made);
  }

  private void tell(String from, String id, Finding finding, String what) {
    problems.add(new Problem(from + ", " + id + ", “" + finding.asWritten() + "”", what, CHECK));
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Claim _ -> "Estimate";
      case TieState _ -> "TieState";
      case Event _ -> "Event";
    };
  }

  private @Nullable String textOf(String articleId) {
    try {
      return briefing.has(articleId) ? briefing.unmarked(articleId).text() : null;
    } catch (Refusal e) {
      return null;
    }
  }

  /// Sees to it that the marks that held where it comes from hold here too: a paragraph without a
  /// mark of its own is given one.
  ///
  /// @return false when that cannot be
  private boolean mark(String id, Finding finding, List<String> needed, List<BriefingEdit> made)
      throws Refusal {
    for (String text : needed) {
      MarkedArticle here = now.article(id);
      HandlingMark mark = new HandlingMark(text, null);
      List<HandlingMark> held = FindingMarks.of(finding, here, now);
      List<HandlingMark> both = new ArrayList<>(held);
      both.add(mark);
      if (HandlingMark.highest(both).equals(held)) {
        continue;
      }
      int at = unmarked(here.article(), finding);
      if (at < 0) {
        return false;
      }
      HandledParagraph place = new HandledParagraph(id, at);
      make(new BriefingEdit.SetHandling(act.joining(), place, null, mark), made);
    }
    return true;
  }

  /// Returns the first paragraph without a mark of its own in which a finding stands, or -1.
  private static int unmarked(Article article, Finding finding) {
    List<TextSpan> places =
        finding instanceof TieState state
            ? state.evidence().stream()
                .filter(quote -> quote.articleId().equals(article.id()))
                .map(EvidenceQuote::span)
                .toList()
            : List.of(finding.place());
    for (TextSpan place : places) {
      for (int i = 0; i < article.paragraphs().size(); i++) {
        Paragraph paragraph = article.paragraphs().get(i);
        if (paragraph.handling() == null && paragraph.span().contains(place)) {
          return i;
        }
      }
    }
    return -1;
  }

  private void ruledOut(String from, String id, Findings comes, List<BriefingEdit> made)
      throws Refusal {
    for (RuledOutTie ruled : comes.ruledOut()) {
      came++;
      Findings here = now.article(id).findings();
      if (here.ruledOut(ruled.pair()) != null) {
        same++;
      } else if (here.speaksOf(ruled.pair())) {
        problems.add(
            new Problem(
                from + ", " + id + ", " + ruled.pair().key(),
                ruled.by() + " decided that the article does not speak of this tie; here it does.",
                DECIDE));
      } else if (verdicts.others() || ruled.by().equals(act.by())) {
        Act why = act.joining().because(ruled.by() + ", " + ruled.on());
        make(new BriefingEdit.RuleOutTie(why, id, ruled.pair(), true), made);
      }
    }
  }

  private void rated(
      String from,
      String id,
      DeliveredFindings delivered,
      ReturnedFindings returned,
      List<BriefingEdit> made)
      throws Refusal {
    for (Rating came : delivered.ratings(id, problems)) {
      Claim claim = returned.claim(came.of().estimateId());
      if (claim == null) {
        String where = from + ", " + id + ", " + came.of().estimateId();
        String what = "The rating by " + came.by() + " stays outside with the estimate it is of.";
        problems.add(new Problem(where, what, DECIDE));
        continue;
      }
      EstimateId of = new EstimateId(id, claim.id());
      Rating known = rated.get(of);
      Rating there = known == null ? briefing.knowledge().rating(of) : known;
      Rating rating = new Rating(of, came.reliability(), came.credibility(), came.by(), came.on());
      boolean own = came.by().equals(act.by());
      if (there == null || there.on().isBefore(rating.on())) {
        if (own || verdicts.others()) {
          Act why = own ? act.joining() : act.joining().because(came.by() + ", " + came.on());
          Rating kept = own ? rating : broughtIn(rating);
          make(new BriefingEdit.Rate(why, of, claim.asWritten(), there, kept), made);
        }
      } else if (!there.equals(rating) && !there.equals(broughtIn(rating))) {
        String kept =
            there.on().equals(rating.on())
                ? "%s rated it on the same day as %s; that is kept."
                : "%s rated it later than %s; that is kept.";
        tell(from, id, claim, kept.formatted(there.by(), rating.by()));
      }
    }
  }

  /// Returns a rating as that of whoever brings it in, today: nobody knows whether another gave it.
  private Rating broughtIn(Rating came) {
    return new Rating(
        came.of(), came.reliability(), came.credibility(), act.by(), act.at().toLocalDate());
  }

  /// Returns the edits, in their order, all of one step; none when all was there as it came.
  public List<BriefingEdit> edits() {
    List<BriefingEdit> all = new ArrayList<>(marks);
    all.addAll(edits);
    return all;
  }

  /// Returns how many verdicts come in that others are said to have given, by their names.
  public Map<String, Integer> ofOthers() {
    return IncomingVerdicts.counts(edits());
  }

  /// Returns how many things came.
  public int came() {
    return came;
  }

  /// Returns how many were there as they came.
  public int same() {
    return same;
  }

  /// Returns what stayed outside, and why.
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
