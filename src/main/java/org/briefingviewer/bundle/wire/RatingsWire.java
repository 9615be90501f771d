// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/ratings.json`: who rated which estimate how. One that cannot be read counts for
/// nothing, and stays in the file.
public final class RatingsWire {

  private static final FieldCodec<SourceReliability> RELIABILITY =
      new FieldCodec<>(
          each -> JsonNodeFactory.instance.stringNode(each.letter()), RatingsWire::reliability);
  private static final FieldCodec<InformationCredibility> CREDIBILITY =
      new FieldCodec<>(
          each -> JsonNodeFactory.instance.numberNode(each.number()), RatingsWire::credibility);

  private RatingsWire() {}

  public static ObjectNode write(List<Rating> ratings) {
    ObjectNode file = JsonLdTerms.ours();
    ArrayNode list = file.putArray("ratings");
    for (Rating rating : ratings) {
      EstimateId of = rating.of();
      ObjectNode object = list.addObject().put("id", of.articleId() + "#" + of.estimateId());
      RecordForm.write(object, of, FieldCodec::estimate);
      write(object, rating);
    }
    return file;
  }

  /// Writes how something is rated, by whom and when, without what it is.
  public static void write(ObjectNode object, Rating rating) {
    RecordForm.write(object, rating, form -> rating(form, rating.of(), null, null));
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

  private static void add(JsonFields object, List<Rating> ratings) {
    try {
      EstimateId of = RecordForm.read(object, FieldCodec::estimate);
      Rating rating = RecordForm.read(object, form -> rating(form, of, null, null));
      ratings.removeIf(other -> other.of().equals(of));
      ratings.add(rating);
    } catch (IllegalArgumentException e) {
      // check tells it, by the schema
    }
  }

  /// The form of how something is rated.
  ///
  /// @param by who rated it where that is not said, or null when it has to be
  /// @param on when, where that is not said, or null when it has to be
  public static Rating rating(
      RecordForm<Rating> form, EstimateId of, @Nullable String by, @Nullable LocalDate on) {
    SourceReliability letter = form.may("reliability", RELIABILITY, Rating::reliability);
    InformationCredibility number = form.may("credibility", CREDIBILITY, Rating::credibility);
    String who =
        by == null ? form.need("by", TEXT, Rating::by) : form.known("by", TEXT, by, Rating::by);
    LocalDate day =
        on == null
            ? form.day("on", Rating::on, "It does not say when it was rated.")
            : form.known("on", FieldCodec.DAY, on, Rating::on);
    return new Rating(of, letter, number, who, day);
  }

  private static SourceReliability reliability(JsonFields object, String name) {
    String letter = object.text(name);
    for (SourceReliability each : SourceReliability.values()) {
      if (each.letter().equals(letter)) {
        return each;
      }
    }
    throw new MalformedJson(object.where() + "/" + name, "It is no letter from A to F.");
  }

  private static InformationCredibility credibility(JsonFields object, String name) {
    int number = object.integer(name);
    for (InformationCredibility each : InformationCredibility.values()) {
      if (each.number() == number) {
        return each;
      }
    }
    throw new MalformedJson(object.where() + "/" + name, "It is no number from 1 to 6.");
  }
}
