// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.JoinTranslation;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/translations.json`: which articles persons joined as original and translation. A join
/// that cannot be read counts for nothing, and stays in the file.
public final class TranslationsWire {
  public static final String FILE = "knowledge/translations.json";

  private static final String LIST = "translations";
  private static final String TRANSLATED = "translation";

  private static final FieldCodec<Kind> KIND = FieldCodec.choice(Kind.class);

  private static final FieldCodec<Translation> TRANSLATION =
      FieldCodec.object(TranslationsWire::translation);

  private TranslationsWire() {}

  /// How the kinds of [Translator] are written.
  private enum Kind {
    PERSON,
    SERVICE,
    OUTLET,
    UNKNOWN
  }

  public static ObjectNode write(List<Translation> translations) {
    ObjectNode file = JsonLdTerms.ours();
    FieldCodec.list(TranslationsWire::translation).put(file, LIST, translations);
    return file;
  }

  /// Reads the file; of two joins of one translation the later one counts.
  ///
  /// @throws MalformedJson when there is no list of translations
  public static List<Translation> read(byte[] bytes) {
    List<Translation> translations = new ArrayList<>();
    JsonFields.of(FILE, bytes).list(LIST).forEach(object -> add(object, translations));
    return translations;
  }

  private static void add(JsonFields object, List<Translation> translations) {
    try {
      Translation read = RecordForm.read(object, TranslationsWire::translation);
      translations.removeIf(other -> other.translation().equals(read.translation()));
      translations.add(read);
    } catch (IllegalArgumentException e) {
      // check tells it, by the schema
    }
  }

  /// Returns a join as it goes out with the article that is the translation.
  public static ObjectNode join(Translation join) {
    ObjectNode object = RecordForm.write(join, TranslationsWire::translation);
    object.remove(TRANSLATED);
    return object;
  }

  /// Reads what [#join] made.
  ///
  /// @throws MalformedJson when it has not its form, naming the place
  public static Translation join(String translation, JsonFields fields) {
    ObjectNode object = JsonLdTerms.object();
    fields.node().properties().forEach(each -> object.set(each.getKey(), each.getValue()));
    object.put(TRANSLATED, translation);
    return RecordForm.read(new JsonFields(fields.where(), object), TranslationsWire::translation);
  }

  static JoinTranslation edit(RecordForm<JoinTranslation> form, Act act) {
    String translation = form.need("translation", TEXT, JoinTranslation::translation);
    Translation from = form.may("from", TRANSLATION, JoinTranslation::from);
    Translation to = form.may("to", TRANSLATION, JoinTranslation::to);
    boolean none = from == null && to == null;
    if (none || !of(translation, from) || !of(translation, to)) {
      throw new MalformedJson(
          form.fields().where(), "It joins nothing, or is about two translations.");
    }
    return new JoinTranslation(act, translation, from, to);
  }

  private static boolean of(String translation, @Nullable Translation join) {
    return join == null || join.translation().equals(translation);
  }

  private static Translation translation(RecordForm<Translation> form) {
    String original = form.need("original", TEXT, Translation::original);
    String translation = form.need(TRANSLATED, TEXT, Translation::translation);
    Translator translator =
        form.need(
            "translator", FieldCodec.object(TranslationsWire::translator), Translation::translator);
    String by = form.need("by", TEXT, Translation::by);
    LocalDate on = form.day("on", Translation::on, "It does not say when they were joined (on).");
    try {
      return new Translation(original, translation, translator, by, on);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(
          form.fields().where(), "An article is said to be the translation of itself.");
    }
  }

  private static Translator translator(RecordForm<Translator> form) {
    Kind kind = form.need("kind", KIND, TranslationsWire::kind);
    String name = form.may("name", TEXT, TranslationsWire::name);
    return switch (kind) {
      case PERSON -> new Translator.Person(named(name, form.fields()));
      case SERVICE -> new Translator.Service(named(name, form.fields()));
      case OUTLET -> new Translator.Outlet();
      case UNKNOWN -> new Translator.Unknown();
    };
  }

  private static String named(@Nullable String name, JsonFields fields) {
    if (name == null || name.isBlank()) {
      throw new MalformedJson(fields.where(), "The translator has no name.");
    }
    return name;
  }

  private static Kind kind(Translator translator) {
    return switch (translator) {
      case Translator.Person _ -> Kind.PERSON;
      case Translator.Service _ -> Kind.SERVICE;
      case Translator.Outlet _ -> Kind.OUTLET;
      case Translator.Unknown _ -> Kind.UNKNOWN;
    };
  }

  private static @Nullable String name(Translator translator) {
    return switch (translator) {
      case Translator.Person e -> e.name();
      case Translator.Service e -> e.name();
      case Translator.Outlet _, Translator.Unknown _ -> null;
    };
  }
}
