// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.jspecify.annotations.Nullable;

/// What becomes of an article when findings come in that others worked on. What is there and does
/// not come stays: a file may hold a part. What a person settled here is not undone by something
/// that nobody settled, or somebody earlier.
public final class ReturnedFindings {
  private final String articleId;
  private final Findings here;
  private final Act act;
  private final IncomingVerdicts verdicts;
  private final List<Amendment> removals = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final List<Kept> shortened = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final List<Claim> placed = new ArrayList<>();
  private final Set<Finding> paired = new HashSet<>();
  private final Set<String> came = new HashSet<>();
  private int same;

  private ReturnedFindings(String articleId, Findings here, IncomingVerdicts verdicts) {
    this.articleId = articleId;
    this.here = here;
    this.act = verdicts.act();
    this.verdicts = verdicts;
  }

  /// Something that came, and why it, or a part of it, was not taken.
  ///
  /// @param why one sentence
  public record Kept(Finding finding, String why) {}

  /// Compares what comes with what is there.
  ///
  /// @param verdicts who brings it in: whoever does so stands, in bulk, behind words that were
  ///   changed under a verdict that was given to others
  public static ReturnedFindings of(
      String articleId, Findings here, Findings come, IncomingVerdicts verdicts) {
    ReturnedFindings returned = new ReturnedFindings(articleId, here, verdicts);
    returned.compare(come);
    return returned;
  }

  /// Returns what goes, what is added and what becomes another, in an order in which nothing ever
  /// stands on what another does.
  public List<Amendment> amendments() {
    List<Amendment> all = new ArrayList<>(removals);
    all.addAll(amendments);
    return all;
  }

  /// Returns the claim that stands in the article now for one that came, or null where it was not
  /// taken.
  ///
  /// @param id as it came
  public @Nullable Claim claim(String id) {
    return claims.get(id);
  }

  /// Returns how many were there already as they came.
  public int same() {
    return same;
  }

  /// Returns what came and was not taken, each with the reason.
  public List<Kept> kept() {
    return kept;
  }

  /// Returns what was taken without something that it said, each with the reason.
  public List<Kept> shortened() {
    return shortened;
  }

  /// What is new takes its room first, since what it is set against has to name it.
  private void compare(Findings come) {
    List<FindingPair> pairs = FindingPair.of(come.all(), here.all());
    Map<String, String> ids = ids(pairs, here);
    List<FindingPair> taken = new ArrayList<>();
    for (FindingPair pair : pairs) {
      if (pair.first() != null && pair.second() != null) {
        paired.add(pair.second());
      }
    }
    for (FindingPair pair : pairs) {
      Finding comes = pair.first();
      if (comes != null && (pair.second() != null || finds(comes, null))) {
        came.add(key(comes, comes.id()));
        taken.add(pair);
      }
    }
    for (FindingPair pair : taken) {
      Finding comes = pair.first();
      if (comes != null) {
        take(comes, pair.second(), ids);
      }
    }
  }

  private void take(Finding comes, @Nullable Finding there, Map<String, String> ids) {
    Review known = there == null ? Review.PROPOSED : there.review();
    for (Review.Verdict late : verdicts.late(comes.review(), known)) {
      shortened.add(
          new Kept(
              comes, "Its verdict by " + late.by() + " is of " + late.on() + ", after today."));
    }
    Finding named = likened(renamed(comes, there, ids), there);
    named = named.reviewed(verdicts.of(named.review(), known));
    if (there == null) {
      add(comes, new Amendment(articleId, null, named));
      return;
    }
    String why = outranks(there.review(), named.review());
    Finding joined = named.reviewed(joined(there.review(), named.review()));
    if (joined.equals(there)) {
      same++;
      remember(comes, joined);
    } else if (why != null) {
      kept.add(new Kept(comes, why));
    } else if (finds(comes, there)) {
      add(comes, new Amendment(articleId, there, vouched(joined, there)));
    }
  }

  /// Not every format tells 2 from 2.0, nor names what was rejected, nor says of a source that a
  /// person settled that the program had been unsure of it.
  private Finding likened(Finding comes, @Nullable Finding there) {
    if (!(comes instanceof Estimate e) || !(there instanceof Estimate own)) {
      return comes;
    }
    ValueRange range = own.quantity().value();
    Quantity q = e.quantity();
    Quantity quantity = range.plain().equals(q.value().plain()) ? q.valued(range, q.unit()) : q;
    AttributionChain chain =
        e.doubt() == null && own.doubt() == null
            ? new AttributionChain(e.chain().elements(), own.chain().doubt())
            : e.chain();
    boolean sameOthers =
        own.alternatives().stream().filter(this::stands).toList().equals(e.alternatives());
    boolean sameWhole = e.subsetOf() == null && own.subsetOf() != null && !stands(own.subsetOf());
    return new Estimate(
        e.id(),
        e.span(),
        quantity,
        chain,
        e.alsoSaid(),
        sameOthers ? own.alternatives() : e.alternatives(),
        sameWhole ? own.subsetOf() : e.subsetOf(),
        e.review(),
        e.doubts().byField().isEmpty() ? own.doubts() : e.doubts());
  }

  /// What a person rejected does not go out, nor does anything name it there.
  private boolean stands(String estimate) {
    return here.estimates().stream().anyMatch(other -> other.id().equals(estimate));
  }

  private void add(Finding comes, Amendment amendment) {
    amendments.add(amendment);
    remember(comes, amendment.to());
  }

  private void remember(Finding comes, @Nullable Finding now) {
    if (now instanceof Claim claim) {
      claims.put(comes.id(), claim);
    }
  }

  /// Numbers that nobody settled, and that did not come, give way where another claim comes to
  /// stand.
  ///
  /// @param there what it takes the place of, or null
  /// @return whether it finds room; why not is kept
  private boolean finds(Finding comes, @Nullable Finding there) {
    if (!(comes instanceof Claim claim)) {
      return true;
    }
    List<Claim> under = new ArrayList<>();
    for (Claim other : here.claims()) {
      if (!other.equals(there) && other.span().overlaps(claim.span())) {
        if (paired.contains(other) || other.settled()) {
          kept.add(new Kept(comes, noRoom(other)));
          return false;
        }
        under.add(other);
      }
    }
    for (Claim other : placed) {
      if (other.span().overlaps(claim.span())) {
        kept.add(new Kept(comes, noRoom(other)));
        return false;
      }
    }
    placed.add(claim);
    for (Claim other : under) {
      Amendment gone = new Amendment(articleId, other, null);
      if (!removals.contains(gone)) {
        removals.add(gone);
      }
    }
    return true;
  }

  private static String noRoom(Claim other) {
    String there =
        other.settled()
            ? "It would stand on “%s”, which a person settled."
            : "It would stand on “%s”, which came too.";
    return there.formatted(other.quantity().asWritten());
  }

  /// @return why what is there is kept, or null when it need not be
  private static @Nullable String outranks(Review there, Review comes) {
    if (there.state() == ReviewState.PROPOSED || continues(comes, there)) {
      return null;
    }
    LocalDate then = there.on();
    LocalDate now = comes.on();
    if (comes.state() == ReviewState.PROPOSED || then == null || now == null) {
      return "A person settled what stands there, and nobody what comes; that is kept.";
    }
    if (then.isEqual(now)) {
      return "A person settled what stands there on the same day; that is kept.";
    }
    return then.isAfter(now)
        ? "A person settled what stands there, and later; that is kept."
        : null;
  }

  /// Whoever judged last knew all that was judged here.
  private static boolean continues(Review comes, Review there) {
    List<Review.Verdict> known = there.verdicts();
    List<Review.Verdict> all = comes.verdicts();
    return comes.state() != ReviewState.PROPOSED
        && all.size() >= known.size()
        && all.subList(0, known.size()).equals(known);
  }

  /// No verdict that a person gave is lost, whichever file holds it.
  private static Review joined(Review there, Review comes) {
    List<Review.Verdict> before = new ArrayList<>(there.verdicts());
    for (Review.Verdict verdict : comes.earlier()) {
      if (!before.contains(verdict)) {
        before.add(verdict);
      }
    }
    if (!continues(comes, there)) {
      before.sort(Comparator.comparing(Review.Verdict::on));
    }
    if (comes.by() != null && comes.on() != null) {
      before.remove(comes.verdicts().getLast());
    }
    return new Review(
        comes.state(), comes.by(), comes.on(), comes.care(), before, comes.broughtIn());
  }

  /// A verdict was given to what was there; other words under it are nobody's but whose act this
  /// is.
  private Finding vouched(Finding comes, Finding there) {
    boolean other = !comes.reviewed(Review.PROPOSED).equals(there.reviewed(Review.PROPOSED));
    if (other && there.settled() && comes.review().equals(there.review())) {
      Review.Verdict verdict =
          new Review.Verdict(
              ReviewState.CORRECTED, act.by(), act.at().toLocalDate(), Review.Care.IN_BULK);
      return comes.reviewed(there.review().then(verdict));
    }
    return comes;
  }

  /// Returns for each thing that comes, by kind and id, the id that it has here.
  private static Map<String, String> ids(List<FindingPair> pairs, Findings here) {
    Set<String> taken = new HashSet<>();
    here.all().forEach(finding -> taken.add(key(finding, finding.id())));
    Map<String, String> ids = new HashMap<>();
    for (FindingPair pair : pairs) {
      Finding comes = pair.first();
      if (comes != null && pair.second() != null) {
        ids.put(key(comes, comes.id()), pair.second().id());
      }
    }
    for (FindingPair pair : pairs) {
      Finding comes = pair.first();
      if (comes != null && pair.second() == null) {
        String stem = comes.id().replaceFirst("[0-9]+$", "");
        String id = comes.id();
        for (int number = 1; !taken.add(key(comes, id)); number++) {
          id = stem + number;
        }
        ids.put(key(comes, comes.id()), id);
      }
    }
    return ids;
  }

  private static String key(Finding finding, String id) {
    return switch (finding) {
      case Claim _ -> "claim " + id;
      case TieState _ -> "tie " + id;
      case Event _ -> "event " + id;
    };
  }

  /// What another figure was called where it comes from says nothing here, unless that figure came
  /// too.
  private Finding renamed(Finding comes, @Nullable Finding there, Map<String, String> ids) {
    Finding named = comes.named(ids.getOrDefault(key(comes, comes.id()), comes.id()));
    if (!(named instanceof Estimate e)) {
      return named;
    }
    Estimate own = there instanceof Estimate estimate ? estimate : null;
    List<String> others = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (String id : e.alternatives()) {
      if (came.contains("claim " + id)) {
        others.add(ids.getOrDefault("claim " + id, id));
      } else if (own != null && own.alternatives().contains(id)) {
        others.add(id);
      } else {
        lost.add(id);
      }
    }
    String whole = e.subsetOf();
    if (whole != null && came.contains("claim " + whole)) {
      whole = ids.getOrDefault("claim " + whole, whole);
    } else if (whole != null && (own == null || !whole.equals(own.subsetOf()))) {
      lost.add(whole);
      whole = null;
    }
    if (!lost.isEmpty()) {
      shortened.add(
          new Kept(
              comes,
              "It named other figures (" + String.join(", ", lost) + ") that did not come in."));
    }
    return new Estimate(
        e.id(),
        e.span(),
        e.quantity(),
        e.chain(),
        e.alsoSaid(),
        others,
        whole,
        e.review(),
        e.doubts());
  }
}
