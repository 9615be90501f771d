// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<Finding> kept = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private int same;

  private ReturnedFindings(String articleId, Findings here, Act act) {
    this.articleId = articleId;
    this.here = here;
    this.act = act;
  }

  /// Compares what comes with what is there.
  ///
  /// @param act who brings it in: whoever does so stands, in bulk, behind words that were changed
  ///   under a verdict that was given to others
  public static ReturnedFindings of(String articleId, Findings here, Findings come, Act act) {
    ReturnedFindings returned = new ReturnedFindings(articleId, here, act);
    returned.compare(come);
    return returned;
  }

  /// Returns what is added or becomes another.
  public List<Amendment> amendments() {
    return amendments;
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

  /// Returns what came and was not taken, since a person settled otherwise what is there.
  public List<Finding> kept() {
    return kept;
  }

  private void compare(Findings come) {
    List<Paired> pairs = Paired.of(come.all(), here.all());
    Map<String, String> claims = ids(pairs, here);
    Set<Finding> paired = new HashSet<>();
    pairs.forEach(pair -> paired.add(pair.second()));
    for (Paired pair : pairs) {
      Finding comes = pair.first();
      if (comes != null) {
        take(comes, pair.second(), claims, paired);
      }
    }
  }

  private void take(
      Finding comes, @Nullable Finding there, Map<String, String> ids, Set<Finding> paired) {
    Finding named = likened(renamed(comes, ids), there);
    if (there == null) {
      if (makesRoom(named, paired)) {
        add(comes, new Amendment(articleId, null, named));
      } else {
        kept.add(comes);
      }
    } else if (named.equals(there)) {
      same++;
      remember(comes, named);
    } else if (outranks(there.review(), named.review())) {
      kept.add(comes);
    } else {
      add(comes, new Amendment(articleId, there, vouched(named, there)));
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
    Quantity quantity =
        new Quantity(
            q.asWritten(),
            equal(range, q.value()) ? range : q.value(),
            q.unit(),
            q.bound(),
            q.direction(),
            q.hedges(),
            q.scope(),
            q.asOf(),
            q.likelihood(),
            q.analyticConfidence());
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
        e.review());
  }

  /// What a person rejected does not go out, nor does anything name it there.
  private boolean stands(String estimate) {
    return here.estimates().stream().anyMatch(other -> other.id().equals(estimate));
  }

  private static boolean equal(ValueRange one, ValueRange other) {
    return one.low() != null
        && one.high() != null
        && other.low() != null
        && other.high() != null
        && one.low().compareTo(other.low()) == 0
        && one.high().compareTo(other.high()) == 0;
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

  /// Numbers that nobody settled give way where another claim comes to stand.
  private boolean makesRoom(Finding comes, Set<Finding> paired) {
    if (!(comes instanceof Claim claim)) {
      return true;
    }
    List<Claim> under = new ArrayList<>();
    for (Claim other : here.claims()) {
      if (other.span().overlaps(claim.span())) {
        if (paired.contains(other) || other.settled()) {
          return false;
        }
        under.add(other);
      }
    }
    under.forEach(other -> amendments.add(new Amendment(articleId, other, null)));
    return true;
  }

  private static boolean outranks(Review there, Review comes) {
    if (there.state() == ReviewState.PROPOSED) {
      return false;
    }
    LocalDate then = there.on();
    LocalDate now = comes.on();
    return comes.state() == ReviewState.PROPOSED
        || (then != null && now != null && then.isAfter(now));
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
  private static Map<String, String> ids(List<Paired> pairs, Findings here) {
    Set<String> taken = new HashSet<>();
    here.all().forEach(finding -> taken.add(key(finding, finding.id())));
    Map<String, String> ids = new HashMap<>();
    for (Paired pair : pairs) {
      Finding comes = pair.first();
      if (comes != null && pair.second() != null) {
        ids.put(key(comes, comes.id()), pair.second().id());
      }
    }
    for (Paired pair : pairs) {
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

  private static Finding renamed(Finding comes, Map<String, String> ids) {
    Finding named = comes.named(ids.getOrDefault(key(comes, comes.id()), comes.id()));
    if (!(named instanceof Estimate e)) {
      return named;
    }
    List<String> others =
        e.alternatives().stream().map(id -> ids.getOrDefault("claim " + id, id)).toList();
    String whole = e.subsetOf();
    return new Estimate(
        e.id(),
        e.span(),
        e.quantity(),
        e.chain(),
        e.alsoSaid(),
        others,
        whole == null ? null : ids.getOrDefault("claim " + whole, whole),
        e.review());
  }
}
