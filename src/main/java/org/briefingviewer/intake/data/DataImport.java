// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefingviewer.agreement.ReturnedFindings;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Unplaced;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// Makes the edits by which data comes into a briefing that holds its articles: as one amendment,
/// with the ratings, the ties that somebody ruled out, and the handling marks without which nothing
/// may come in. What has no place, or whose place nobody confirmed, stays outside and is told.
public final class DataImport {
  private static final String CHECK = "Look at it in its source, or mark it here by hand.";

  private final Briefing briefing;
  private final Act act;
  private final Map<String, String> byText = new HashMap<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<BriefingEdit> others = new ArrayList<>();
  private final Map<BriefingEdit.SetHandling.Place, HandlingMark> marked = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int came;
  private int same;

  /// @param act who brings it in, and when
  /// @throws Refused when an article of the briefing cannot be read
  public DataImport(Briefing briefing, Act act) throws Refused {
    this.briefing = briefing;
    this.act = act;
    for (ArticleSummary summary : briefing.info().articles()) {
      byText.putIfAbsent(WebIris.ofText(briefing.unmarked(summary.id()).text()), summary.id());
    }
  }

  /// Takes in what a file brings. Everything that stays outside is told, nothing is refused as a
  /// whole.
  ///
  /// @param from the file's name
  /// @throws Refused when an article of the briefing cannot be read
  public void take(String from, Delivery delivery) throws Refused {
    for (DeliveredFindings delivered : delivery.texts()) {
      String id = article(delivered);
      if (id == null) {
        problems.add(
            new Problem(
                from,
                "The briefing does not hold the article \"" + delivered.articleId() + "\".",
                "Import the article first; its text says which it is."));
      } else {
        take(from, id, delivered);
      }
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

  private void take(String from, String id, DeliveredFindings delivered) throws Refused {
    MarkedArticle here = briefing.article(id);
    MarkedArticle comes = delivered.in(here.article(), this::textOf, agents(here.findings()));
    if (comes.unplaced().size() > comes.findings().all().size()) {
      problems.add(
          new Problem(
              from + ", " + delivered.articleId(),
              "Most of its words do not stand in the article " + id + ", which is another text.",
              "Import the article that it speaks of; its text says which it is."));
      return;
    }
    for (Unplaced mark : comes.unplaced()) {
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
      } else if (mark(here.article(), finding, delivered.handling(kind(finding), finding.id()))) {
        taken.add(finding);
      } else {
        tell(from, id, finding, "Its handling mark is another than that of its paragraph here.");
      }
    }
    ReturnedFindings returned = ReturnedFindings.of(id, here.findings(), Findings.of(taken), act);
    amendments.addAll(returned.amendments());
    same += returned.same();
    for (Finding finding : returned.kept()) {
      tell(from, id, finding, "A person settled what stands there, and later; that is kept.");
    }
    ruledOut(id, here.findings(), comes.findings());
    rated(id, delivered, returned);
  }

  private Map<String, Agent> agents(Findings findings) {
    Map<String, Agent> known = new HashMap<>();
    for (TieState state : findings.tieStates()) {
      if (state.assessor() != null) {
        known.putIfAbsent(state.assessor().id(), state.assessor());
      }
    }
    for (Claim claim : findings.claims()) {
      claim.chain().links().forEach(link -> known.putIfAbsent(link.agent().id(), link.agent()));
      SourceDoubt doubt = claim.chain().doubt();
      if (doubt != null && doubt.runnerUp() != null) {
        known.putIfAbsent(doubt.runnerUp().id(), doubt.runnerUp());
      }
    }
    briefing.knowledge().agents().forEach(agent -> known.putIfAbsent(agent.id(), agent));
    return known;
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
    } catch (Refused e) {
      return null;
    }
  }

  /// Sees to it that the marks that held where it comes from hold here too: a paragraph without a
  /// mark of its own is given one.
  ///
  /// @return false when that cannot be
  private boolean mark(Article article, Finding finding, List<String> needed) {
    HandlingMark whole = briefing.info().handling();
    for (String text : needed) {
      HandlingMark mark = new HandlingMark(text, null);
      List<HandlingMark> held = new ArrayList<>(article.handling(whole, finding.place()));
      int at = paragraph(article, finding);
      BriefingEdit.SetHandling.Place place = new BriefingEdit.SetHandling.Place(article.id(), at);
      HandlingMark given = marked.get(place);
      if (given != null) {
        held.add(given);
      }
      List<HandlingMark> both = new ArrayList<>(held);
      both.add(mark);
      if (HandlingMark.highest(both).equals(HandlingMark.highest(held))) {
        continue;
      }
      if (at < 0 || given != null || article.paragraphs().get(at).handling() != null) {
        return false;
      }
      marked.put(place, mark);
      others.add(new BriefingEdit.SetHandling(own(), place, null, mark));
    }
    return true;
  }

  private static int paragraph(Article article, Finding finding) {
    for (int i = 0; i < article.paragraphs().size(); i++) {
      if (article.paragraphs().get(i).span().contains(finding.place())) {
        return i;
      }
    }
    return -1;
  }

  private void ruledOut(String id, Findings here, Findings comes) {
    for (RuledOutTie ruled : comes.ruledOut()) {
      came++;
      if (here.ruledOut(ruled.pair()) != null) {
        same++;
      } else if (!here.speaksOf(ruled.pair())) {
        Act why = own().because(ruled.by() + ", " + ruled.on());
        others.add(new BriefingEdit.RuleOutTie(why, id, ruled.pair(), true));
      }
    }
  }

  private void rated(String id, DeliveredFindings delivered, ReturnedFindings returned) {
    for (Rating came : delivered.ratings(id)) {
      Claim claim = returned.claim(came.of().estimateId());
      if (claim != null) {
        EstimateId of = new EstimateId(id, claim.id());
        Rating there = briefing.knowledge().rating(of);
        Rating rating =
            new Rating(of, came.reliability(), came.credibility(), came.by(), came.on());
        if (there == null || there.on().isBefore(rating.on())) {
          others.add(new BriefingEdit.Rate(own(), of, claim.asWritten(), there, rating));
        }
      }
    }
  }

  private Act own() {
    return new Act("urn:uuid:" + UUID.randomUUID(), act.by(), act.at(), act.why());
  }

  /// Returns the edits, in their order; none when all was there as it came.
  public List<BriefingEdit> edits() {
    List<BriefingEdit> edits = new ArrayList<>();
    for (BriefingEdit other : others) {
      if (other instanceof BriefingEdit.SetHandling) {
        edits.add(other);
      }
    }
    if (!amendments.isEmpty()) {
      edits.add(new BriefingEdit.Amend(act, amendments));
    }
    others.stream().filter(o -> !(o instanceof BriefingEdit.SetHandling)).forEach(edits::add);
    return edits;
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
