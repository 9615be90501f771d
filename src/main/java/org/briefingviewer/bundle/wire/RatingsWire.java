// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.InformationCredibility;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.SourceReliability;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/ratings.json`: who rated which estimate how. One that cannot be read counts for
/// nothing, and stays in the file.
public final class RatingsWire {
  private static final String RELIABILITY = "reliability";
  private static final String CREDIBILITY = "credibility";

  private RatingsWire() {}

  public static ObjectNode write(List<Rating> ratings) {
    ObjectNode file = Terms.ours();
    ArrayNode list = file.putArray("ratings");
    for (Rating rating : ratings) {
      EstimateId of = rating.of();
      ObjectNode object = list.addObject().put("id", of.articleId() + "#" + of.estimateId());
      object.put("article", of.articleId()).put("estimate", of.estimateId());
      write(object, rating);
    }
    return file;
  }

  /// Writes how something is rated, by whom and when, without what it is.
  public static void write(ObjectNode object, Rating rating) {
    if (rating.reliability() != null) {
      object.put(RELIABILITY, rating.reliability().letter());
    }
    if (rating.credibility() != null) {
      object.put(CREDIBILITY, rating.credibility().number());
    }
    object.put("by", rating.by()).put("on", rating.on().toString());
  }

  /// Reads the file; of two ratings of one estimate the later one counts.
  public static List<Rating> read(String file, InputStream bytes) {
    JsonStream in = new JsonStream(file, bytes);
    List<Rating> ratings = new ArrayList<>();
    in.begin(file + "#");
    for (String name = in.next(); name != null; name = in.next()) {
      if (name.equals("ratings")) {
        in.each(file + "#/ratings", where -> add(in.fields(where), ratings));
      } else {
        in.value();
      }
    }
    in.end();
    return ratings;
  }

  private static void add(Fields object, List<Rating> ratings) {
    try {
      EstimateId of = new EstimateId(object.text("article"), object.text("estimate"));
      Rating rating = read(object, of, null, null);
      ratings.removeIf(other -> other.of().equals(of));
      ratings.add(rating);
    } catch (IllegalArgumentException e) {
      // check tells it, by the schema
    }
  }

  /// Reads how something is rated.
  ///
  /// @param by who rated it where that is not said, or null when it has to be
  /// @param on when, where that is not said, or null when it has to be
  public static Rating read(
      Fields object, EstimateId of, @Nullable String by, @Nullable LocalDate on) {
    LocalDate day = object.dayOrNull("on");
    LocalDate rated = day == null ? on : day;
    if (rated == null) {
      throw new Malformed(object.where(), "It does not say when it was rated.");
    }
    return new Rating(
        of,
        object.has(RELIABILITY) ? reliability(object) : null,
        object.has(CREDIBILITY) ? credibility(object) : null,
        by == null || object.has("by") ? object.text("by") : by,
        rated);
  }

  private static SourceReliability reliability(Fields object) {
    String letter = object.text(RELIABILITY);
    for (SourceReliability each : SourceReliability.values()) {
      if (each.letter().equals(letter)) {
        return each;
      }
    }
    throw new Malformed(object.where() + "/" + RELIABILITY, "It is no letter from A to F.");
  }

  private static InformationCredibility credibility(Fields object) {
    int number = object.integer(CREDIBILITY);
    for (InformationCredibility each : InformationCredibility.values()) {
      if (each.number() == number) {
        return each;
      }
    }
    throw new Malformed(object.where() + "/" + CREDIBILITY, "It is no number from 1 to 6.");
  }
}
