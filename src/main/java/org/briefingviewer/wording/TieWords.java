// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.TieState.TieStateKind;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;
import org.jspecify.annotations.Nullable;

/// Says what is known of a tie: always as somebody's assessment, never as a fact.
public final class TieWords {
  private final Messages messages;
  private final DateWords dates;

  public TieWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /// Returns "DPRK–China".
  public String pair(Triangle triangle, ActorPair pair) {
    return pair(new MessageSpeech(messages), triangle, pair);
  }

  /// Returns "DPRK–China".
  public static String pair(MessageSpeech speech, Triangle triangle, ActorPair pair) {
    Triangle labelled = speech.labelled(triangle);
    return speech.text("tie.pair", labelled.label(pair.first()), labelled.label(pair.second()));
  }

  /// Returns "mending ↗".
  public String trend(Trend trend) {
    return (messages.text(trend) + " " + arrow(trend)).strip();
  }

  /// Returns "mending ↗ · hedged".
  public String state(TieState state) {
    return trend(state.trend(), state.stance());
  }

  /// Returns "mending ↗ · hedged".
  public String trend(Trend trend, TieState.Stance stance) {
    return stance == TieState.Stance.PLAIN
        ? trend(trend)
        : messages.text("tie.stance", trend(trend), stance(stance));
  }

  /// Returns "hedged", or "aim or call".
  public String stance(TieState.Stance stance) {
    return messages.text("tie.stance." + stance);
  }

  /// Returns "mending ↗ · hedged", or "unclear ?" where the states disagree.
  ///
  /// @param state that of the reading
  public String whole(TieReading reading, TieState state) {
    return reading.torn() ? trend(Objects.requireNonNull(reading.trend())) : state(state);
  }

  /// Returns "cooling (hedged), assessed by Seoul · 27 Mar 2025": what one of several says that
  /// disagree.
  public String torn(TieState state) {
    return messages.text("tie.torn", plain(state), assessed(state));
  }

  /// Returns "cooling", or "cooling (hedged)".
  private String plain(TieState state) {
    String trend = messages.text(state.trend());
    return state.hedged()
        ? messages.text("tie.other.review", trend, stance(state.stance()))
        : trend;
  }

  /// Returns "after cooling", "also strengthening, says Moscow", or nothing.
  public String other(TieReading reading) {
    TieState other = reading.other();
    if (other == null) {
      return "";
    }
    return switch (reading.link()) {
      case NONE -> "";
      case AFTER -> messages.text("tie.after", unchecked(reading, other));
      case ALSO -> {
        Agent assessor = other.assessor();
        yield assessor == null
            ? messages.text("tie.also", unchecked(reading, other))
            : messages.text(
                "tie.also.by", unchecked(reading, other), name(other.byParty(), assessor));
      }
    };
  }

  /// Returns "also said: strengthening (not checked)": the trends that neither the state nor the
  /// other one beside it give, or nothing. Where the states are said to disagree, none is.
  public String more(TieReading reading) {
    TieState shown = reading.state();
    if (shown == null || reading.torn()) {
      return "";
    }
    Set<Trend> said = EnumSet.of(shown.trend());
    TieState other = reading.other();
    if (other != null) {
      said.add(other.trend());
    }
    List<String> trends = new ArrayList<>();
    for (Trend trend : Trend.values()) {
      reading.states().stream()
          .filter(state -> state.trend() == trend && !said.contains(trend))
          .min(Comparator.comparingInt(state -> state.review().order()))
          .ifPresent(state -> trends.add(checked(state)));
    }
    return trends.isEmpty() ? "" : messages.text("tie.more", String.join(", ", trends));
  }

  private String checked(TieState state) {
    String review = new ReviewWords(messages).brief(state.review());
    String how = state.hedged() ? String.join(", ", stance(state.stance()), review) : review;
    return messages.text("tie.other.review", messages.text(state.trend()), how);
  }

  /// Returns a trend, how it is put, and of what nobody checked that it is not, where it stands
  /// beside what somebody did: "cooling (hedged, not checked)".
  private String unchecked(TieReading reading, TieState other) {
    TieState state = reading.state();
    boolean less = state != null && other.review().order() > state.review().order();
    return less ? checked(other) : plain(other);
  }

  /// Returns "assessed by Seoul · 27 Mar 2025", marked when inferred.
  public String assessed(TieState state) {
    return assessed(TieParts.assessed(state));
  }

  /// Returns "assessed by Seoul · 27 Mar 2025", marked when inferred.
  public String assessed(TiePart.Assessed part) {
    Agent assessor = part.assessor();
    String who =
        assessor == null
            ? messages.text(part.nobody())
            : messages.text(
                (part.deed() ? "tie.deed" : "tie.assessor")
                    + (part.basis() == Basis.STATED ? "" : ".inferred"),
                name(part.party(), assessor));
    String when =
        part.asOf() == null
            ? messages.text("date.none")
            : Messages.unbroken(dates.brief(part.asOf()));
    return who + " · " + when;
  }

  /// Tells whether what else is said stands beside the state: what went before always, another
  /// trend where there is little room, neither beside a hedge, for which there would be none.
  public boolean besideState(TieReading reading, TieState state, boolean compact) {
    return !state.hedged()
        && switch (reading.link()) {
          case NONE -> false;
          case AFTER -> true;
          case ALSO -> compact;
        };
  }

  /// Returns "mending ↗ after cooling" or "mending, also cooling".
  public String stateWithOther(TieReading reading, TieState state) {
    TieState other = Objects.requireNonNull(reading.other());
    return reading.link() == TieReading.Link.AFTER
        ? trend(state.trend()) + " " + other(reading)
        : messages.text("tie.also.beside", messages.text(state.trend()), unchecked(reading, other));
  }

  /// Returns what stands at an edge, in two lines: the trend, with a sign that tells whether a
  /// person stands behind it; then how it is meant.
  ///
  /// @param state that of the reading
  public List<String> edge(TieReading reading, TieState state) {
    Trend trend = Objects.requireNonNull(reading.trend());
    boolean torn = reading.torn() && !state.hedged() && state.review().read();
    return List.of(
        messages.text("tie.edge." + standing(state), brief(trend)),
        torn ? messages.text("tie.manner.torn") : manner(state));
  }

  /// Returns the trend in a word: "strengthening", "action".
  public String brief(Trend trend) {
    return messages.text(trend == Trend.UNSTATED ? "tie.edge.action" : "Trend." + trend);
  }

  private static String standing(TieState state) {
    return state.review().standing().key();
  }

  /// Returns the words under an edge's state: hedged, or of what nobody read that nobody did, else
  /// as assessed, as reported, or that no trend was found.
  public String manner(TieState state) {
    if (state.hedged()) {
      return stance(state.stance());
    }
    if (!state.review().read()) {
      return messages.text("tie.manner." + standing(state));
    }
    if (state.kind() == TieStateKind.ACTION) {
      return messages.text("tie.manner.action");
    }
    if (untold(state)) {
      return messages.text("tie.manner.untold");
    }
    return messages.text(state.assessor() == null ? "tie.manner.reported" : "tie.manner.assessed");
  }

  /// Tells whether the trend is only what the program could not tell: whoever accepted that reports
  /// nothing of the text by it. A trend that a person wrote is the person's.
  private static boolean untold(TieState state) {
    return state.trend() == Trend.UNCLEAR
        && state.assessor() == null
        && state.review().state() != ReviewState.CORRECTED;
  }

  /// Returns "9 passages in 3 articles", each passage counted once, of several states with how many
  /// of them a person read: "1 of 4 statements checked: 9 passages in 3 articles".
  String count(TieReading reading) {
    List<TieState> states = reading.states();
    List<EvidenceQuote> quotes =
        states.stream().flatMap(s -> s.evidence().stream()).distinct().toList();
    long articles = quotes.stream().map(EvidenceQuote::articleId).distinct().count();
    String count = Messages.unbroken(messages.text("tie.count", quotes.size(), articles));
    long read = states.stream().filter(s -> s.review().read()).count();
    return states.size() < 2
        ? count
        : messages.text("tie.count.checked", read, states.size(), count);
  }

  /// Returns all of it in one sentence: the state with whose it is and who checked it, then what
  /// else is said, then how much there is of all.
  ///
  /// @param checked what says who checked a state; null where that stands beside the sentence
  public String sentence(
      Triangle triangle, TieReading reading, @Nullable Function<Review, String> checked) {
    TieState state = reading.state();
    String pair = pair(triangle, reading.tie().pair());
    if (state == null) {
      return pair + ": " + messages.text("tie.none");
    }
    String shown =
        joined(
            ", ",
            pair + ": " + messages.text(Objects.requireNonNull(reading.trend())),
            reading.torn() ? torn(state) : "",
            hedge(state),
            reading.torn() ? "" : assessed(state),
            checked == null ? "" : checked.apply(state.review()));
    return joined("; ", shown, other(reading), more(reading), count(reading));
  }

  private static String joined(String by, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
  }

  /// Returns "hedged, in the words “it appears to be mending”", or nothing of a state that is not.
  public String hedge(TieState state) {
    return state.hedged()
        ? messages.text("tie.stanceWords", stance(state.stance()), TieParts.leftOpen(state))
        : "";
  }

  /// Returns the assessor's name; one who speaks for one of the two is said to.
  private String name(boolean party, Agent assessor) {
    String name = new NameWords(messages).within(assessor);
    return party ? messages.text("tie.party", name) : name;
  }

  private static String arrow(Trend trend) {
    return switch (trend) {
      case STRENGTHENING -> "↑";
      case COOLING -> "↓";
      case MENDING -> "↗";
      case STABLE -> "→";
      case UNCLEAR -> "?";
      case UNSTATED -> "";
    };
  }
}
