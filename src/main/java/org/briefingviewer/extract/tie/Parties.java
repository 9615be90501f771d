// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Tells which ties a noun of relation speaks of, from the parts that the states around it play:
/// whom "between" and "with" list, whose the noun is, who does what the sentence tells; "the two"
/// are the ones named before. "Relations with A and B" are two ties of whoever has them. A tie to
/// an outsider is none of the three.
final class Parties {

  private static final int COMPLEMENT = 7;
  private static final int OWNERS = 8;

  private final Triangle triangle;
  private final TieWords vocabulary;
  private final Subjects subjects;

  Parties(Triangle triangle, TieWords vocabulary) {
    this.triangle = triangle;
    this.vocabulary = vocabulary;
    this.subjects = new Subjects(vocabulary);
  }

  /// What stands left of a noun of relation and belongs to it.
  ///
  /// @param names states that it is said to be of
  /// @param both whether it is of a pair told before ("their", "bilateral")
  private record Owners(List<String> names, boolean both) {}

  /// Returns the ties that the noun at word `relation` speaks of; empty when it is none of the
  /// three, or the text does not tell.
  List<ActorPair> of(Passage passage, int relation, Context context) {
    int antecedent = vocabulary.antecedent(passage, relation);
    Owners owners = owners(passage, relation);
    int preposition = preposition(passage, relation);
    String word = passage.word(preposition);
    if (preposition < 0) {
      return without(passage, relation, owners, context);
    }
    boolean between = word.equals("between") || List.of("among", "of", "by").contains(word);
    boolean subject = relation == 0 || vocabulary.stops(passage, relation - 1);
    Listing listing = Listing.at(passage, preposition + 1, vocabulary, between || subject);
    if (listing.two()) {
      return pairs(theTwo(passage, relation, context));
    }
    if (between) {
      return between(listing, owners, passage, relation, context);
    }
    return with(passage, relation, owners, listing, context, antecedent);
  }

  /// "between X and Y", "ties of X and Y".
  private List<ActorPair> between(
      Listing listing, Owners owners, Passage passage, int relation, Context context) {
    if (listing.names().size() >= 2) {
      return all(listing.names());
    }
    if (listing.names().size() == 1 && listing.meant()) {
      return pairs(context.last());
    }
    return listing.names().isEmpty() && !listing.strange()
        ? without(passage, relation, owners, context)
        : List.of();
  }

  /// "with A and B": ties of whoever owns the noun, else of the subject.
  private List<ActorPair> with(
      Passage passage,
      int relation,
      Owners owners,
      Listing listing,
      Context context,
      int antecedent) {
    List<String> partners = listing.names();
    boolean far = !passage.word(relation + 1).equals("with") && !passage.word(relation).equals("with");
    if (partners.isEmpty() && far && !listing.strange() && !listing.meant()) {
      return without(passage, relation, owners, context);
    }
    if (partners.isEmpty()) {
      return listing.meant() ? meant(passage, relation, owners, context) : List.of();
    }
    Set<String> holders = new LinkedHashSet<>(owners.names());
    if (holders.isEmpty() && owners.both()) {
      holders.addAll(theTwo(passage, relation, context));
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
    List<ActorPair> pairs = new ArrayList<>();
    for (String holder : holders) {
      for (String partner : partners) {
        pairs.addAll(pairs(List.of(holder, partner)));
      }
    }
    return pairs.stream().distinct().toList();
  }

  /// Whose the relation is that "those with" goes back to: not the one it is with.
  private List<String> shared(ActorPair pair, Passage passage, int antecedent) {
    int preposition = preposition(passage, antecedent);
    List<String> partners =
        preposition < 0
            ? List.of()
            : Listing.at(passage, preposition + 1, vocabulary, false).names();
    List<String> both = List.of(pair.first(), pair.second());
    return both.stream().filter(actor -> !partners.contains(actor)).toList();
  }

  /// "with it", "with its neighbour": the pair told before, when one of it has the tie.
  private List<ActorPair> meant(
      Passage passage, int relation, Owners owners, Context context) {
    String holder =
        owners.names().size() == 1
            ? owners.names().getFirst()
            : subjects.of(passage, relation, List.of(), context);
    List<String> last = theTwo(passage, relation, context);
    return holder != null && last.contains(holder) ? pairs(last) : List.of();
  }

  /// A noun without "with" or "between": "China-Russia ties", "their friendship", "ties soured".
  private List<ActorPair> without(
      Passage passage, int relation, Owners owners, Context context) {
    if (owners.names().size() >= 2) {
      return all(owners.names());
    }
    if (owners.names().isEmpty()) {
      if (owners.both()) {
        return pairs(theTwo(passage, relation, context));
      }
      boolean named = passage.states().stream().anyMatch(s -> !s.speaking());
      if (named && !owners.both() && vocabulary.bad(passage.word(relation))) {
        return List.of();
      }
      if (pairActs(passage, relation)) {
        return pairs(theTwo(passage, relation, context));
      }
      boolean before = passage.states().stream().anyMatch(s -> s.to() <= relation && !s.speaking());
      List<ActorPair> carried = before ? List.of() : carried(passage, relation, context);
      if (!carried.isEmpty()) {
        return carried;
      }
      List<String> clause = Passage.two(clause(passage, relation));
      return !clause.isEmpty() && !passage.outsiders()
          ? pairs(clause)
          : carried(passage, relation, context);
    }
    String owner = owners.names().getFirst();
    Set<String> told = new LinkedHashSet<>();
    clause(passage, relation).stream()
        .filter(s -> !s.speaking())
        .forEach(s -> told.add(s.actor()));
    return told.size() == 2 && told.contains(owner) && !passage.outsiders()
        ? pairs(List.copyOf(told))
        : List.of();
  }

  /// A noun that no name stands before goes on about the two of the sentence before: "The
  /// relationship has soured". In another paragraph it has to say that it does.
  private List<ActorPair> carried(Passage passage, int relation, Context context) {
    Passage before = context.before();
    boolean named =
        passage.states().stream().anyMatch(s -> !s.speaking() && s.from() < relation);
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
    return (goesOn && among) || follows ? pairs(two) : List.of();
  }

  /// "The two sides agreed to widen cooperation": the subject of the clause is the pair.
  private boolean pairActs(Passage passage, int relation) {
    int first = relation;
    while (first > 0 && !vocabulary.breaks(passage, first - 1)) {
      first--;
    }
    int word = List.of("the", "these").contains(passage.word(first)) ? first + 1 : first;
    return List.of("two", "both", "they", "neighbours", "neighbors", "pair").contains(passage.word(word))
        && passage.states().stream().noneMatch(s -> s.from() > word && s.from() < relation && !s.speaking());
  }

  /// The states named in the clause of word `i`.
  private List<ActorMention> clause(Passage passage, int i) {
    int from = i;
    while (from > 0 && !vocabulary.breaks(passage, from)) {
      from--;
    }
    int to = i;
    while (to < passage.words().size() && !vocabulary.breaks(passage, to)) {
      to++;
    }
    int first = from;
    int last = to;
    return passage.states().stream().filter(s -> s.from() >= first && s.to() <= last).toList();
  }

  /// The preposition that names whom the noun ties, or -1.
  private int preposition(Passage passage, int relation) {
    if (vocabulary.antecedent(passage, relation) >= 0 && passage.word(relation).equals("with")) {
      return relation;
    }
    for (int i = relation + 1; i <= relation + COMPLEMENT; i++) {
      String word = passage.word(i);
      boolean near = i == relation + 1;
      boolean agreed = word.equals("by") && vocabulary.is(passage.word(i - 1), "SIGNING");
      if (agreed || List.of("with", "between", "among").contains(word)
          || (near && List.of("to", "toward", "towards", "of").contains(word))) {
        return i;
      }
      if (word.isEmpty()
          || vocabulary.stops(passage, i)
          || passage.at(i) != null
          || List.of("that", "which", "who", "because", "after", "since", "as", "to", "by", "than", "if", "when", "in", "during", "over", "through").contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// The names and words of ownership that lead up to the noun.
  private Owners owners(Passage passage, int relation) {
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
    return new Owners(names, both);
  }

  /// Whether the words that belong to the noun end at word `i`, seen from the right.
  private boolean ends(Passage passage, int i, List<String> names) {
    String word = passage.word(i);
    boolean verb = word.endsWith("ed") && passage.endingAt(i - 1) == null && !names.isEmpty();
    boolean comma = word.equals(",") && names.isEmpty();
    return vocabulary.is(word, "FUNCTION")
        || vocabulary.is(word, "OWN")
        || vocabulary.breaks(passage, i)
        || comma
        || verb
        || vocabulary.trend(passage, i) != null && !names.isEmpty();
  }

  /// The two that "the two", "their", "bilateral" mean: those named before in the sentence, else
  /// those of the sentences before.
  List<String> theTwo(Passage passage, int relation, Context context) {
    List<ActorMention> told = passage.states().stream().filter(a -> a.to() <= relation).toList();
    List<String> here = Passage.two(told);
    if (!here.isEmpty()) {
      return here;
    }
    List<String> named =
        told.stream().filter(a -> !a.speaking()).map(ActorMention::actor).distinct().toList();
    return context.last().containsAll(named) ? context.last() : List.of();
  }

  /// Returns every tie between two of `actors`; none when an outsider is among two.
  private List<ActorPair> all(List<String> actors) {
    List<ActorPair> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int k = i + 1; k < actors.size(); k++) {
        pairs.addAll(pairs(List.of(actors.get(i), actors.get(k))));
      }
    }
    return pairs;
  }

  /// Returns the tie of two states, or nothing when they are no tie of the three.
  List<ActorPair> pairs(List<String> two) {
    if (two.size() != 2 || Objects.equals(two.getFirst(), two.getLast())) {
      return List.of();
    }
    for (ActorPair candidate : triangle.pairs()) {
      if (two.stream().allMatch(candidate::has)) {
        return List.of(candidate);
      }
    }
    return List.of();
  }

  /// "X leans on Y", "X and Y drew closer": the ties of a phrase that needs no noun.
  ///
  /// @param from its first word
  /// @param to one past its last word
  List<ActorPair> of(Passage passage, int from, int to, TieWords.Kind kind, Context context) {
    return switch (kind) {
      case WORD, NONE -> List.of();
      case TOWARD -> toward(passage, from, to, context);
      case EACH -> each(passage, from, context);
      case JOINED -> joined(passage, from, context);
    };
  }

  private List<ActorPair> toward(Passage passage, int from, int to, Context context) {
    Listing objects = Listing.at(passage, to, vocabulary, false);
    String subject = subjects.of(passage, from, objects.names(), context);
    boolean theirs = objects.names().size() > 1 && vocabulary.relation(passage.word(objects.end()));
    if (subject == null || theirs) {
      return List.of();
    }
    if (objects.meant() || (objects.two() && passage.word(to).equals("each"))) {
      List<String> last = theTwo(passage, from, context);
      return last.contains(subject) ? pairs(last) : List.of();
    }
    return objects.names().stream().flatMap(o -> pairs(List.of(subject, o)).stream()).toList();
  }

  /// "brought Russia and China closer": the two stand right before.
  private List<ActorPair> joined(Passage passage, int from, Context context) {
    ActorMention last = passage.endingAt(from - 1);
    boolean meant = vocabulary.is(passage.word(from - 1), "TWO") && hasTwo(passage, from - 1);
    if (meant) {
      return pairs(theTwo(passage, from, context));
    }
    List<ActorMention> before =
        last == null
            ? List.of()
            : passage.states().stream().filter(s -> s.to() < last.from() + 1).toList();
    return !before.isEmpty() && last != null && subjects.coordinated(passage, before.getLast(), last)
        ? pairs(List.of(before.getLast().actor(), last.actor()))
        : List.of();
  }

  /// "the two nuclear-armed states".
  private static boolean hasTwo(Passage passage, int noun) {
    for (int i = noun; i >= noun - 4; i--) {
      if (List.of("two", "both").contains(passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  private List<ActorPair> each(Passage passage, int from, Context context) {
    List<ActorMention> before =
        clause(passage, from).stream().filter(s -> s.to() <= from && !s.speaking()).toList();
    List<String> chain = new ArrayList<>();
    for (int k = before.size() - 1; k > 0; k--) {
      if (!subjects.coordinated(passage, before.get(k - 1), before.get(k))) {
        break;
      }
      if (chain.isEmpty()) {
        chain.add(before.get(k).actor());
      }
      chain.addFirst(before.get(k - 1).actor());
    }
    if (!chain.isEmpty()) {
      return all(chain.stream().distinct().toList());
    }
    int start = Math.max(0, from - OWNERS);
    for (int i = from - 1; i >= start; i--) {
      if (vocabulary.is(passage.word(i), "PAIR") || passage.word(i).equals("they")) {
        return pairs(theTwo(passage, i, context));
      }
    }
    return List.of();
  }

  @Nullable ActorPair pair(List<String> two) {
    List<ActorPair> pairs = pairs(two);
    return pairs.isEmpty() ? null : pairs.getFirst();
  }
}
