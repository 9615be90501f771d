// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.SecondReading;
import org.briefingviewer.model.seal.BriefingVersion;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// An act on a briefing. Each says from what to what, so that whoever reads the history needs
/// nothing else, and what lies in bulk is only named ([EditParts]).
public sealed interface BriefingEdit extends Edit {
  Act act();

  /// Returns the names of what it brings in bulk.
  default List<String> parts() {
    return List.of();
  }

  /// Returns what it makes of findings, each as it was and as it is. Empty for an edit that only
  /// reviews them, or brings whole articles.
  default List<Amendment> amendments() {
    return List.of();
  }

  /// The verdict on what the program proposed. Of a figure that is no estimate, `ACCEPTED` says
  /// that it is none, `REJECTED` that it is no number.
  ///
  /// @param marks what was settled
  /// @param verdict `ACCEPTED` or `REJECTED`
  /// @param care whether the person read each of them
  ///
  ///   Throws `IllegalArgumentException` when nothing is settled, or the verdict is another
  record Settle(Act act, List<Settled> marks, ReviewState verdict, Review.Care care)
      implements BriefingEdit {
    /// Makes one of which several at once were not read one by one.
    public Settle(Act act, List<Settled> marks, ReviewState verdict) {
      this(act, marks, verdict, marks.size() > 1 ? Review.Care.IN_BULK : Review.Care.READ);
    }

    public Settle {
      marks = List.copyOf(marks);
      if (marks.isEmpty()) {
        throw new IllegalArgumentException("the edit " + act.id() + " settles nothing");
      }
      if (verdict != ReviewState.ACCEPTED && verdict != ReviewState.REJECTED) {
        throw new IllegalArgumentException(verdict + " settles nothing");
      }
    }

    /// Returns whether the person did not read each of them.
    public boolean inBulk() {
      return care == Review.Care.IN_BULK;
    }
  }

  /// One thing that was settled.
  ///
  /// @param words as the text writes it, for whoever reads the history
  /// @param from how it stood before
  record Settled(FindingId mark, String words, ReviewState from) {}

  /// Findings were corrected, added, taken out, or made another kind of finding: an estimate said
  /// to be none, a plain figure said to be one.
  ///
  /// Throws `IllegalArgumentException` when nothing is amended
  record Amend(Act act, List<Amendment> amendments) implements BriefingEdit {
    public Amend {
      amendments = List.copyOf(amendments);
      if (amendments.isEmpty()) {
        throw new IllegalArgumentException("the edit " + act.id() + " amends nothing");
      }
    }
  }

  /// An article was said not to speak of a tie, or that was withdrawn.
  ///
  /// @param out true when it was ruled out
  record RuleOutTie(Act act, String articleId, ActorPair pair, boolean out)
      implements BriefingEdit {}

  /// A second reading of the same articles came in. Where only the second person had said
  /// something, that stands now.
  ///
  /// @param reading all that the second person found and settled
  /// @param taken what of it stands at once
  record MergeReading(Act act, SecondReading reading, List<Amendment> taken)
      implements BriefingEdit {
    public MergeReading {
      taken = List.copyOf(taken);
    }

    @Override
    public List<Amendment> amendments() {
      return taken;
    }
  }

  /// Where two readings differ, somebody chose.
  ///
  /// @param reading the id of the second reading
  /// @param amendment what becomes of the first reading's finding; null where there is none and
  ///   none comes
  record Adjudicate(Act act, String reading, Adjudication decided, @Nullable Amendment amendment)
      implements BriefingEdit {
    @Override
    public List<Amendment> amendments() {
      return amendment == null ? List.of() : List.of(amendment);
    }
  }

  /// An estimate was rated, or is not rated any more.
  ///
  /// @param words as the text writes it, for whoever reads the history
  /// @param from how it was rated before, or null
  /// @param to how it is rated, or null
  ///
  ///   Throws `IllegalArgumentException` when a rating is another estimate's
  record Rate(Act act, EstimateId of, String words, @Nullable Rating from, @Nullable Rating to)
      implements BriefingEdit {
    public Rate {
      if ((from != null && !from.of().equals(of)) || (to != null && !to.of().equals(of))) {
        throw new IllegalArgumentException("the edit " + act.id() + " rates two estimates");
      }
    }
  }

  /// Agents were found to be one, or one got another name, kind or other spellings. Whatever names
  /// them, in any article, names the revised one from then on.
  ///
  /// @param from as they were: several when they are one
  /// @param to as it is, under the id of one of them
  ///
  ///   Throws `IllegalArgumentException` when none is revised, or the revised one has an id of its
  ///   own
  record ReviseAgents(Act act, List<Agent> from, Agent to) implements BriefingEdit {
    public ReviseAgents {
      from = List.copyOf(from);
      if (from.stream().noneMatch(agent -> agent.id().equals(to.id()))) {
        throw new IllegalArgumentException(
            "the edit " + act.id() + " revises no agent of the id " + to.id());
      }
    }
  }

  /// Groups of estimates of one thing were confirmed, named, split or merged.
  ///
  /// @param from what was decided of them before; empty where they were only proposed
  /// @param to what is decided now; empty where they are only proposed again
  ///
  ///   Throws `IllegalArgumentException` when nothing is decided, or two decisions have one id
  record DecideGroups(Act act, List<GroupDecision> from, List<GroupDecision> to)
      implements BriefingEdit {
    public DecideGroups {
      from = List.copyOf(from);
      to = List.copyOf(to);
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException("the edit " + act.id() + " decides nothing");
      }
      if (to.stream().map(GroupDecision::id).distinct().count() < to.size()) {
        throw new IllegalArgumentException("the edit " + act.id() + " decides a group twice");
      }
    }
  }

  /// Two articles were joined as original and translation, or separated.
  ///
  /// @param translation the id of the article that is the translation
  /// @param from how it was joined before, or null
  /// @param to how it is joined, or null
  record JoinTranslation(
      Act act, String translation, @Nullable Translation from, @Nullable Translation to)
      implements BriefingEdit {}

  /// What is presented, or in which order, was changed.
  sealed interface OfStops extends BriefingEdit {}

  /// Stops came in: one, or several together.
  ///
  /// @param stops by rising places, each as it is when those before it are there
  record AddStops(Act act, List<PlacedStop> stops) implements OfStops {
    public AddStops {
      stops = List.copyOf(stops);
    }

    /// Makes one of a stop alone.
    ///
    /// @param at its index among the stops; beyond their end, it stands last
    public AddStops(Act act, Stop stop, int at) {
      this(act, List.of(new PlacedStop(stop, at)));
    }
  }

  /// Stops were taken out: one, or several together.
  ///
  /// @param stops their ids
  record RemoveStops(Act act, List<String> stops) implements OfStops {
    public RemoveStops {
      stops = List.copyOf(stops);
    }
  }

  /// A stop was given another place.
  ///
  /// @param stop its id
  /// @param from its index before
  /// @param to its index after
  record MoveStop(Act act, String stop, int from, int to) implements OfStops {}

  /// A stop was planned or worded otherwise, in its place.
  ///
  /// Throws `IllegalArgumentException` when the two are not one stop
  record ChangeStop(Act act, Stop from, Stop to) implements OfStops {
    public ChangeStop {
      if (!from.id().equals(to.id())) {
        throw new IllegalArgumentException(from.id() + " and " + to.id() + " are two stops");
      }
    }
  }

  /// The briefing got another title.
  record Retitle(Act act, String from, String to) implements BriefingEdit {}

  /// The briefing, or one paragraph, got another handling mark, or none.
  ///
  /// @param place the paragraph, or null for the briefing as a whole
  record SetHandling(
      Act act,
      @Nullable HandledParagraph place,
      @Nullable HandlingMark from,
      @Nullable HandlingMark to)
      implements BriefingEdit {

    /// A paragraph.
    ///
    /// @param paragraph its index in the article
    public record HandledParagraph(String articleId, int paragraph) {}
  }

  /// Somebody sealed the briefing, which made a new version of it, or that was withdrawn.
  ///
  /// @param from how it was sealed before, with what came since
  /// @param to how it is sealed
  record SealBriefing(Act act, Sealed from, Sealed to) implements BriefingEdit {
    /// Makes the seal of a briefing as it is now.
    ///
    /// @param open what the checks found and is left as it is
    public static SealBriefing of(Act act, BundleInfo now, List<OpenCheck> open) {
      return new SealBriefing(
          act,
          new Sealed(now.version(), now.seal()),
          new Sealed(
              BriefingVersion.after(now.version()),
              new Seal(act.by(), act.at().toLocalDate(), open, 0, null)));
    }

    /// Returns the same, of which is known what it covers.
    public SealBriefing of(String digest) {
      return to.seal() == null
          ? this
          : new SealBriefing(act, from, new Sealed(to.version(), to.seal().of(digest)));
    }

    /// Returns whether it seals the briefing, and does not take a seal back.
    public boolean raises() {
      return to.seal() != null && to.version().equals(BriefingVersion.after(from.version()));
    }

    /// A version with its seal.
    ///
    /// @param seal null where it is not sealed
    public record Sealed(String version, @Nullable Seal seal) {}
  }

  /// Articles came in together, behind the others. A briefing without a title is called after the
  /// first of them.
  record AddArticles(Act act, List<Added> articles) implements BriefingEdit {
    public AddArticles {
      articles = List.copyOf(articles);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("the edit " + act.id() + " brings nothing in");
      }
    }

    /// One of them.
    ///
    /// @param articleId its id in the briefing
    /// @param headline for whoever reads the history
    /// @param part its text and marks
    /// @param original the kept copy of the file it came from, or null
    public record Added(
        String articleId, String headline, String part, @Nullable Original original) {}

    /// A kept copy of what was imported.
    ///
    /// @param name its file name, unique in the briefing
    /// @param part its bytes
    public record Original(String name, String part) {}

    @Override
    public List<String> parts() {
      List<String> parts = new ArrayList<>();
      for (Added added : articles) {
        parts.add(added.part());
        if (added.original() != null) {
          parts.add(added.original().part());
        }
      }
      return parts;
    }
  }

  /// An article was taken out.
  record RemoveArticle(Act act, String articleId, String headline) implements BriefingEdit {}

  /// An article was given another place in the reading order.
  ///
  /// @param from its index before
  /// @param to its index after
  record MoveArticle(Act act, String articleId, int from, int to) implements BriefingEdit {}

  /// An article was given another name in lists; its text keeps the headline that it has.
  record NameArticle(Act act, String articleId, @Nullable String from, @Nullable String to)
      implements BriefingEdit {}

  /// An article was given another day of publication.
  record DateArticle(Act act, String articleId, @Nullable LocalDate from, @Nullable LocalDate to)
      implements BriefingEdit {}

  /// What is said of an article as a publication was corrected.
  record DescribeArticle(Act act, String articleId, Details from, Details to)
      implements BriefingEdit {

    /// What is said of it.
    ///
    /// @param publisher the outlet's name, or null
    /// @param rights who may use it how, or null
    /// @param accessed when the work that it is was read, or null
    public record Details(
        @Nullable String publisher,
        @Nullable Byline byline,
        @Nullable String rights,
        @Nullable PartialDate accessed) {}
  }

  /// Lines that the cleaning had left out were put back into an article.
  ///
  /// @param lines as they stood
  /// @param part the article as it is with them
  record RestoreLines(Act act, String articleId, List<String> lines, String part)
      implements BriefingEdit {
    public RestoreLines {
      lines = List.copyOf(lines);
    }

    @Override
    public List<String> parts() {
      return List.of(part);
    }
  }

  /// An edit that a saved file holds was taken back: what it touched is as it was.
  ///
  /// @param edit the id of the edit
  /// @param articles the articles that it touched
  /// @param order the reading order
  record TakeBack(Act act, String edit, List<Former> articles, List<String> order)
      implements BriefingEdit {
    public TakeBack {
      articles = List.copyOf(articles);
      order = List.copyOf(order);
    }

    @Override
    public List<String> parts() {
      return articles.stream().map(Former::part).toList();
    }

    /// An article as it was.
    public record Former(String articleId, String part) {}
  }
}
