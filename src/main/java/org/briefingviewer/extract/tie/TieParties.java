// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.ActorPair;

/// Tells which ties a noun of relation speaks of, from the parts that the states around it play:
/// whom "between" and "with" list, whose the noun is, who does what the sentence tells; "the two"
/// are the ones named before. "Relations with A and B" are two ties of whoever has them. A tie to
/// an outsider is none of the three.
final class TieParties {

  private static final int COMPLEMENT = 7;
  private static final int OWNERS = 8;

  private final StatePairs pairs;
  private final TrendWords vocabulary;
  private final TieSubjects subjects;

  TieParties(StatePairs pairs, TrendWords vocabulary, TieSubjects subjects) {
    this.pairs = pairs;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
  }

  /// What stands left of a noun of relation and belongs to it.
  ///
  /// @param names states that it is said to be of
  /// @param both whether it is of a pair told before ("their", "bilateral")
  /// @param persons whether it is a person's ("his", "her")
  private record Owners(List<String> names, boolean both, boolean persons) {}

  /// Returns the ties that the noun at word `relation` speaks of; empty when it is none of the
  /// three, or the text does not tell.
  List<ActorPair> of(TiePassage passage, int relation, TieContext context) {
    int antecedent = vocabulary.antecedent(passage, relation);
    Owners owners = owners(passage, relation);
    int preposition = preposition(passage, relation);
    String word = passage.word(preposition);
    if (preposition < 0) {
      return without(passage, relation, owners, context);
    }
    boolean between =
        List.of("between", "among", "of", "by").contains(word)
            && !vocabulary.backing(passage, relation);
    boolean subject = relation == 0 || vocabulary.stops(passage, relation - 1);
    StateListing listing =
        StateListing.at(passage, preposition + 1, vocabulary, between || subject);
    if (passage.word(preposition + 1).equals("you")) {
      return without(passage, relation, owners, context);
    }
    if (listing.two() && passage.word(preposition + 2).equals("of")) {
      return List.of();
    }
    if (listing.two()) {
      return pairs.of(pairs.theTwo(passage, relation, context));
    }
    if (between) {
      return between(listing, owners, passage, relation, context);
    }
    return with(passage, relation, owners, listing, context, antecedent);
  }

  /// Returns the ties that a channel runs between ("flights from X to Y", "the border with Y"); it
  /// has to be told in so many words.
  List<ActorPair> channel(TiePassage passage, int noun) {
    ActorMention start = passage.word(noun + 1).equals("from") ? passage.at(noun + 2) : null;
    if (start != null) {
      ActorMention end = passage.word(start.to()).equals("to") ? passage.at(start.to() + 1) : null;
      return end == null ? List.of() : pairs.of(List.of(start.actor(), end.actor()));
    }
    Owners owners = owners(passage, noun);
    if (owners.names().size() >= 2) {
      return pairs.all(owners.names());
    }
    int preposition = preposition(passage, noun);
    StateListing listing = StateListing.at(passage, preposition + 1, vocabulary, true);
    if (preposition >= 0) {
      return listing.names().isEmpty() ? List.of() : of(passage, noun, TieContext.NOTHING);
    }
    return owners.names().isEmpty() ? pairs.of(pairs.nearest(passage, noun)) : List.of();
  }

  /// "between X and Y", "ties of X and Y".
  private List<ActorPair> between(
      StateListing listing, Owners owners, TiePassage passage, int relation, TieContext context) {
    if (listing.names().size() >= 2) {
      return pairs.all(listing.names());
    }
    List<String> other =
        TOWARDS.contains(passage.word(listing.end()))
            ? StateListing.at(passage, listing.end() + 1, vocabulary, false).names()
            : List.of();
    if (listing.names().size() == 1 && other.size() == 1) {
      return pairs.of(List.of(listing.names().getFirst(), other.getFirst()));
    }
    if (listing.names().size() == 1 && listing.meant()) {
      return pairs.of(context.last());
    }
    return listing.names().isEmpty() && !listing.strange()
        ? without(passage, relation, owners, context)
        : List.of();
  }

  /// "the mistrust of X towards Y", "the reliance of X on Y".
  private static final List<String> TOWARDS =
      List.of("towards", "toward", "on", "upon", "with", "for");

  /// "with A and B": ties of whoever owns the noun, else of the subject.
  private List<ActorPair> with(
      TiePassage passage,
      int relation,
      Owners owners,
      StateListing listing,
      TieContext context,
      int antecedent) {
    List<String> partners = listing.names();
    boolean far =
        !passage.word(relation + 1).equals("with") && !passage.word(relation).equals("with");
    if (partners.isEmpty() && far && !listing.strange() && !listing.meant()) {
      return without(passage, relation, owners, context);
    }
    if (partners.isEmpty()) {
      return listing.meant() ? meant(passage, relation, owners, context) : List.of();
    }
    Set<String> holders = new LinkedHashSet<>(owners.names());
    if (holders.isEmpty() && owners.both()) {
      holders.addAll(pairs.theTwo(passage, relation, context));
    }
    if (holders.isEmpty() && owners.persons()) {
      passage.states().stream()
          .filter(s -> s.person() && s.to() <= relation && !partners.contains(s.actor()))
          .reduce((one, later) -> later)
          .ifPresent(s -> holders.add(s.actor()));
    }
    if (holders.isEmpty() && antecedent >= 0) {
      of(passage, antecedent, context).forEach(p -> holders.addAll(shared(p, passage, antecedent)));
    }
    if (holders.isEmpty()) {
      String subject = subjects.of(passage, relation, partners, context);
      if (subject != null) {
        holders.add(subject);
      }
    }
    List<ActorPair> told = new ArrayList<>();
    for (String holder : holders) {
      for (String partner : partners) {
        told.addAll(pairs.of(List.of(holder, partner)));
      }
    }
    return told.stream().distinct().toList();
  }

  /// Whose the relation is that "those with" goes back to: not the one it is with.
  private List<String> shared(ActorPair pair, TiePassage passage, int antecedent) {
    int preposition = preposition(passage, antecedent);
    List<String> partners =
        preposition < 0
            ? List.of()
            : StateListing.at(
                    passage,
                    preposition + 1,
                    vocabulary,
                    passage.word(preposition).equals("between"))
                .names();
    List<String> both = List.of(pair.first(), pair.second());
    List<String> holders = both.stream().filter(actor -> !partners.contains(actor)).toList();
    return holders.isEmpty() ? partners.subList(0, 1) : holders;
  }

  /// "with it", "with its neighbour": the pair told before, when one of it has the tie.
  private List<ActorPair> meant(
      TiePassage passage, int relation, Owners owners, TieContext context) {
    String holder =
        owners.names().size() == 1
            ? owners.names().getFirst()
            : subjects.of(passage, relation, List.of(), context);
    List<String> last = pairs.theTwo(passage, relation, context);
    return holder != null && last.contains(holder) ? pairs.of(last) : List.of();
  }

  /// A noun without "with" or "between": "China-Russia ties", "their friendship", "ties soured".
  private List<ActorPair> without(
      TiePassage passage, int relation, Owners owners, TieContext context) {
    if (owners.names().size() >= 2) {
      return pairs.all(owners.names());
    }
    if (owners.names().isEmpty()) {
      if (owners.both()) {
        return pairs.of(pairs.theTwo(passage, relation, context));
      }
      if (pointed(passage, relation) && !context.two().isEmpty()) {
        return pairs.of(context.two());
      }
      boolean named = passage.states().stream().anyMatch(s -> !s.speaking());
      if (named && !owners.both() && vocabulary.bad(passage.word(relation))) {
        return felt(passage, relation);
      }
      if (pairActs(passage, relation)) {
        return pairs.of(pairs.theTwo(passage, relation, context));
      }
      boolean before = passage.states().stream().anyMatch(s -> s.to() <= relation && !s.speaking());
      List<ActorPair> carried = before ? List.of() : carried(passage, relation, context);
      if (!carried.isEmpty()) {
        return carried;
      }
      List<String> nearest = pairs.nearest(passage, relation);
      if (!nearest.isEmpty()) {
        return pairs.of(nearest);
      }
      List<String> clause = TiePassage.two(vocabulary.clause(passage, relation));
      return !clause.isEmpty() && !passage.outsiders()
          ? pairs.of(clause)
          : carried(passage, relation, context);
    }
    String owner = owners.names().getFirst();
    Set<String> told = new LinkedHashSet<>();
    vocabulary.clause(passage, relation).stream()
        .filter(s -> !s.speaking())
        .forEach(s -> told.add(s.actor()));
    return told.size() == 2 && told.contains(owner) && !passage.outsiders()
        ? pairs.of(List.copyOf(told))
        : List.of();
  }

  /// "…, hinting at a deep mistrust": between the only two who are named before it.
  private List<ActorPair> felt(TiePassage passage, int relation) {
    List<String> two =
        TiePassage.two(passage.states().stream().filter(s -> s.to() <= relation).toList());
    boolean vague = vocabulary.is(passage.word(relation), "VAGUE");
    return vague || passage.outsiders() ? List.of() : pairs.of(two);
  }

  /// "this growing alliance": the one told of before.
  private static boolean pointed(TiePassage passage, int relation) {
    for (int i = relation - 1; i >= Math.max(0, relation - 3); i--) {
      if (List.of("this", "these").contains(passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// A noun that no name stands before goes on about the two of the sentence before: "The
  /// relationship has soured". In another paragraph it has to say that it does.
  private List<ActorPair> carried(TiePassage passage, int relation, TieContext context) {
    TiePassage before = context.before();
    boolean named = passage.states().stream().anyMatch(s -> !s.speaking() && s.from() < relation);
    List<String> two = context.two();
    if (before == null || two.isEmpty()) {
      return List.of();
    }
    boolean among =
        passage.states().stream()
            .filter(s -> !s.speaking() && s.from() < relation)
            .allMatch(s -> two.contains(s.actor()));
    boolean same = before.sentence().paragraph() == passage.sentence().paragraph();
    boolean goesOn = vocabulary.is(passage.word(0), "CARRY");
    boolean pointing =
        relation <= 6
            && java.util.stream.IntStream.rangeClosed(1, 3)
                .mapToObj(i -> passage.word(relation - i))
                .anyMatch(w -> List.of("the", "this", "that").contains(w));
    boolean again =
        passage.word(0).length() > 3
            && before.words().stream().anyMatch(w -> w.lower().equals(passage.word(0)));
    boolean close = context.told() != null || before.joint(two);
    boolean follows = !named && (same || (close && (pointing || again)));
    return (goesOn && among) || follows ? pairs.of(two) : List.of();
  }

  /// "The two sides agreed to widen cooperation": the subject of the clause is the pair.
  private boolean pairActs(TiePassage passage, int relation) {
    int first = relation;
    while (first > 0 && !vocabulary.breaks(passage, first - 1)) {
      first--;
    }
    int word = List.of("the", "these").contains(passage.word(first)) ? first + 1 : first;
    return List.of("two", "both", "they", "neighbours", "neighbors", "pair")
            .contains(passage.word(word))
        && passage.states().stream()
            .noneMatch(s -> s.from() > word && s.from() < relation && !s.speaking());
  }

  /// The preposition that names whom the noun ties, or -1.
  private int preposition(TiePassage passage, int relation) {
    if (vocabulary.antecedent(passage, relation) >= 0 && passage.word(relation).equals("with")) {
      return relation;
    }
    for (int i = relation + 1 + within(passage, relation); i <= relation + COMPLEMENT; i++) {
      String word = passage.word(i);
      boolean near = i == relation + 1;
      boolean agreed = word.equals("by") && vocabulary.is(passage.word(i - 1), "SIGNING");
      if (agreed
          || List.of("with", "between", "among").contains(word)
          || (near && vocabulary.backing(passage, relation))
          || (near && List.of("to", "toward", "towards", "of").contains(word))) {
        return i;
      }
      if (word.isEmpty()
          || vocabulary.stops(passage, i)
          || passage.at(i) != null
          || List.of(
                  "amid", "amidst", "despite", "that", "which", "who", "because", "after", "since",
                  "as", "to", "by", "than", "if", "when", "in", "during", "over", "through")
              .contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// "the strain in relations between": how many words stand before "between", 0 for another noun.
  private int within(TiePassage passage, int relation) {
    boolean in = vocabulary.bad(passage.word(relation)) && passage.word(relation + 1).equals("in");
    return in && vocabulary.relation(passage, relation + 2) ? 2 : 0;
  }

  /// The names and words of ownership that lead up to the noun.
  private Owners owners(TiePassage passage, int relation) {
    List<String> names = new ArrayList<>();
    boolean both = false;
    int i = relation - 1;
    while (i >= 0 && relation - i <= OWNERS) {
      ActorMention mention = passage.endingAt(i);
      if (mention != null) {
        if (mention.speaking() && !passage.words().get(i).possessive() && relation - i > 1) {
          break;
        }
        if (!names.contains(mention.actor())) {
          names.addFirst(mention.actor());
        }
        i = mention.from() - 1;
        continue;
      }
      both |= vocabulary.is(passage.word(i), "PAIR");
      if (ends(passage, i, names)) {
        break;
      }
      i--;
    }
    boolean persons = List.of("his", "her").contains(passage.word(i));
    return new Owners(names, both, persons);
  }

  /// Whether the words that belong to the noun end at word `i`, seen from the right.
  private boolean ends(TiePassage passage, int i, List<String> names) {
    String word = passage.word(i);
    boolean verb = word.endsWith("ed") && passage.endingAt(i - 1) == null && !names.isEmpty();
    boolean comma = word.equals(",") && names.isEmpty();
    return vocabulary.is(word, "FUNCTION")
        || vocabulary.is(word, "OWN")
        || vocabulary.breaks(passage, i)
        || comma
        || verb
        || (vocabulary.trend(passage, i) != null && !names.isEmpty());
  }
}
