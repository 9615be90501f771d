// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.RevisedFile;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.compare.translation.AlignedParagraph;
import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.TranslationWords;
import org.briefingviewer.wording.name.TranslatorWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "join",
    mixinStandardHelpOptions = true,
    description =
        "Joins two articles of a briefing as original and translation, or lists those that are"
            + " joined; says which figures the two do not say alike.")
public final class JoinCommand extends Verb {
  private final Clock clock;
  private final MessageSpeech speech = new MessageSpeech(new Messages(Locale.ENGLISH));
  private final TranslationWords words = new TranslationWords(speech);

  @Parameters(paramLabel = "FILE", description = "a .briefing file")
  private Path file = Path.of("");

  @Option(names = "--original", paramLabel = "ID", description = "the article that is the original")
  private @Nullable String original;

  @Option(
      names = "--translation",
      paramLabel = "ID",
      description = "the article that is its translation")
  private @Nullable String translation;

  @ArgGroup private Who who = new Who();

  @Option(names = "--separate", description = "separate the translation from its original instead")
  private boolean separate;

  @Option(names = "--by", paramLabel = "NAME", description = "who joins the two")
  private @Nullable String by;

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "write the briefing there (default: in place of FILE)")
  private @Nullable Path out;

  /// Who translated; nobody knows where none of them is given.
  private static final class Who {
    @Option(names = "--person", paramLabel = "NAME", description = "translated by this person")
    private @Nullable String person;

    @Option(
        names = "--service",
        paramLabel = "NAME",
        description = "translated by this program or service")
    private @Nullable String service;

    @Option(names = "--outlet", description = "the outlet's own translation")
    private boolean outlet;

    private Translator translator() {
      if (person != null && !person.isBlank()) {
        return new Translator.Person(person);
      }
      if (service != null && !service.isBlank()) {
        return new Translator.Service(service);
      }
      return outlet ? new Translator.Outlet() : new Translator.Unknown();
    }
  }

  public JoinCommand(VerbStreams streams, Clock clock) {
    super(streams);
    this.clock = clock;
  }

  @Override
  public @Nullable Path revised() {
    return translation == null ? null : file;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try (Bundle base = new GivenFile(file).briefing(streams.keys())) {
      base.complete();
      if (translation == null) {
        if (original != null || separate) {
          throw wrong("Name the translation: --translation ID.");
        }
        return list(base);
      }
      return revise(base, translation);
    }
  }

  private int list(Briefing briefing) {
    List<Translation> joins = briefing.knowledge().translations();
    if (joins.isEmpty()) {
      streams.print("no articles are joined as original and translation");
    }
    int status = ExitStatus.DONE;
    for (Translation join : joins) {
      if (!told(briefing, join)) {
        status = ExitStatus.FAILED;
      }
    }
    return status;
  }

  private int revise(Bundle base, String translated) throws IOException, Refusal {
    String name = by == null ? "" : by.strip();
    if (name.isEmpty()) {
      throw wrong("A join says who made it: give --by NAME.");
    }
    for (String id : original == null ? List.of(translated) : List.of(translated, original)) {
      new GivenFile(file).demandArticle(base, id);
    }
    Knowledge known = base.knowledge();
    Translation from = known.translationOf(translated);
    Act act = Act.of(name, OffsetDateTime.now(clock).withNano(0));
    BriefingEdit edit =
        separate ? separation(act, from, translated) : join(act, from, translated, known);
    Revision now = Revision.of(base, EditParts.NONE).with(edit);
    RevisedFile written = new RevisedFile(file, out, streams);
    if (written.write(base, now)) {
      Translation to = now.knowledge().translationOf(translated);
      streams.print(
          written.target()
              + (to == null
                  ? ": " + translated + " is no translation any more"
                  : ": " + to.translation() + " is joined to its original " + to.original()));
      if (to != null) {
        told(now, to);
      }
    }
    return ExitStatus.DONE;
  }

  private BriefingEdit join(Act act, @Nullable Translation from, String translated, Knowledge known)
      throws Refusal {
    if (original == null) {
      throw wrong("Name the original: --original ID.");
    }
    if (original.equals(translated)) {
      throw new Refusal(
          file.toString(),
          "The article " + original + " is named as the original and as its translation.",
          "Name two articles.");
    }
    if (known.translatedFrom(original, translated)) {
      throw new Refusal(
          file.toString(),
          "The article " + original + " is a translation of " + translated + " itself.",
          "Separate the two first, or name other articles.");
    }
    return new BriefingEdit.JoinTranslation(
        act,
        translated,
        from,
        new Translation(original, translated, who.translator(), act.by(), act.at().toLocalDate()));
  }

  private BriefingEdit separation(Act act, @Nullable Translation from, String translated)
      throws Refusal {
    if (from == null) {
      throw new Refusal(
          file.toString(),
          "The article " + translated + " is joined to no original.",
          "List what is joined: briefing-viewer join FILE.");
    }
    return new BriefingEdit.JoinTranslation(act, translated, from, null);
  }

  /// Prints a join: how much of the two was aligned, then what they do not say alike.
  ///
  /// @return whether both articles could be read
  private boolean told(Briefing briefing, Translation join) {
    streams.print(
        join.original()
            + " → "
            + join.translation()
            + ": "
            + new TranslatorWords(speech).by(join.translator())
            + "; joined by "
            + join.by()
            + ", "
            + join.on());
    try {
      TranslationComparison made =
          TranslationComparison.of(
              briefing.article(join.original()), briefing.article(join.translation()));
      long leftOut = made.paragraphs().stream().filter(AlignedParagraph::leftOut).count();
      long added = made.paragraphs().stream().filter(AlignedParagraph::added).count();
      streams.print(
          "  "
              + CountPhrase.of(
                  (int) (made.paragraphs().size() - leftOut - added), "aligned paragraph")
              + ", "
              + leftOut
              + " not found in the translation, "
              + added
              + " not found in the original; "
              + CountPhrase.of(made.shared(), "figure")
              + " in both");
      made.differing()
          .forEach(figure -> words.differences(figure).forEach(line -> streams.print("  " + line)));
      return true;
    } catch (Refusal e) {
      streams.tell(e.problems().getFirst());
      return false;
    }
  }
}
