// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.Locale;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.citing.CitationStyle;

/// Says things by the message files, as the window does.
public final class MessageSpeech {
  private final Messages messages;
  private final CitationStyle citations;
  private final DateWords dates;
  private final QuantityWords quantities;
  private final ReviewWords reviews;

  /// Makes one that cites works plainly.
  public MessageSpeech(Messages messages) {
    this(messages, CitationStyle.PLAIN);
  }

  /// @param citations how works are cited
  public MessageSpeech(Messages messages, CitationStyle citations) {
    this.messages = messages;
    this.citations = citations;
    this.dates = new DateWords(messages);
    this.quantities = new QuantityWords(messages);
    this.reviews = new ReviewWords(messages);
  }

  public Messages messages() {
    return messages;
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// Returns what a key says of a tie's state: "print.state.AIM" of an aim, the key alone of what
  /// is plain.
  public String stance(String key, TieState.Stance stance, Object... arguments) {
    return text(stance == TieState.Stance.PLAIN ? key : key + "." + stance, arguments);
  }

  /// Returns the word for an enum's constant.
  public String text(Enum<?> constant) {
    return messages.text(constant);
  }

  /// Returns three actors with their labels for those who read this.
  public Triangle labelled(Triangle triangle) {
    return messages.labelled(triangle);
  }

  /// Returns a name as it stands in a line with other words.
  public String name(String name) {
    return new NameWords(messages).of(name);
  }

  /// Returns all of what cannot be done: where, why, and what to do.
  public String told(Problem problem) {
    return new ProblemWords(messages).line(problem);
  }

  /// Returns why something cannot be done.
  public String reason(Problem problem) {
    return new ProblemWords(messages).what(problem);
  }

  /// Returns an agent's name as it stands in a line with other words.
  public String name(Agent agent) {
    return new NameWords(messages).of(agent);
  }

  /// Returns an agent as it stands within a sentence.
  public String within(Agent agent) {
    return new NameWords(messages).within(agent);
  }

  public String quantity(Quantity quantity) {
    return quantities.full(quantity);
  }

  public String date(PartialDate date) {
    return dates.full(date);
  }

  public String moment(Publication publication) {
    return dates.moment(publication);
  }

  public String review(Review review) {
    return reviews.cited(review);
  }

  public String rating(Rating rating) {
    return new RatingWords(messages).of(rating);
  }

  /// Returns how works are cited.
  public CitationStyle citations() {
    return citations;
  }

  public Locale locale() {
    return messages.locale();
  }
}
