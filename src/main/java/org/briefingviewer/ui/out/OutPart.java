// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.SameFile;
import org.briefingviewer.export.brief.BriefFormat;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.export.outsider.OutsiderFormat;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.session.printing.PrintState;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices.FileKind;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.jspecify.annotations.Nullable;

/// Printing, and where an article comes from.
public final class OutPart extends WindowPart {
  private final ShownBriefing shownBriefing;
  private final ShownArticle shownArticle;
  private final PrintRun printing;
  private final Settings settings;
  private @Nullable PrintPane asked;

  public OutPart(WindowContext of, PartHost host) {
    super(of, host);
    this.shownBriefing = of.bench().shown();
    this.shownArticle = of.bench().choice();
    this.printing = of.bench().printing();
    this.settings = of.settings();
    ObservableValue<Boolean> shown =
        Bindings.createObjectBinding(
            () -> shownArticle.markedArticle() != null, shownArticle.articleProperty());
    ObservableValue<Boolean> open =
        Bindings.createObjectBinding(
            () -> shownBriefing.briefing() != null, shownBriefing.stateProperty());
    commands.add(Group.HANDING_ON, "out.print", () -> choosePages(null), open, "Shortcut+P");
    for (Format format : Formats.all()) {
      String[] key =
          format.id().equals(Formats.printed().id())
              ? new String[] {"Shortcut+Shift+P"}
              : new String[0];
      boolean document = format.looked() || format instanceof OutsiderFormat;
      Group group = document ? Group.HANDING_ON : Group.DATA;
      commands.add(group, "out.save." + format.id(), () -> choosePages(format), open, key);
    }
    commands.add(Group.READING, "out.source", this::showSource, shown, "Shortcut+I");
    commands.add(Group.COPYING, "out.citation", this::copyCitation, shown);
    commands.add(Group.COPYING, "out.citations", this::citeOtherwise, shown);
    printing.stateProperty().subscribe(this::printed);
  }

  /// Asks what is to go out.
  ///
  /// @param format what to save it as, or null to print it
  private void choosePages(@Nullable Format format) {
    String what =
        format == null || format.equals(Formats.printed())
            ? messages.text("out.print.what")
            : messages.text("out.what." + format.id());
    BriefChoices brief =
        format instanceof BriefFormat
            ? new BriefChoices(messages, shownArticle.markedArticle())
            : null;
    PageChoice pages = brief == null && paged(format) ? new PageChoice(messages) : null;
    PrintPane pane =
        new PrintPane(
            shownBriefing,
            shownArticle,
            printing,
            messages,
            fonts,
            what,
            format != null,
            format != null && format.wholeOnly(),
            whole -> {
              if (pages == null || !pages.refuses()) {
                make(whole, format != null, chosen(format, brief, pages));
              }
            });
    if (brief != null) {
      pane.getStyleClass().add("brief-pane");
      pane.choose(brief);
    }
    if (pages != null) {
      pane.choose(pages);
    }
    String title =
        format == null
            ? messages.text("out.print.title")
            : messages.text("out.title." + format.id());
    asked = pane;
    host.showSheet(title, pane);
    if (brief == null) {
      pane.focusFirst();
    } else {
      brief.focusFirst();
    }
  }

  private static boolean paged(@Nullable Format format) {
    return format == null || format.equals(Formats.printed());
  }

  private static Format chosen(
      @Nullable Format format, @Nullable BriefChoices brief, @Nullable PageChoice pages) {
    if (pages != null) {
      return pages.chosen();
    }
    return brief == null ? Objects.requireNonNull(format) : brief.chosen();
  }

  /// @param saved whether it is saved under a name, else printed
  private void make(boolean whole, boolean saved, Format format) {
    if (!saved) {
      printing.print(format, whole, speech());
      return;
    }
    FileKind kind = new FileKind(format.ending());
    Path chosen = desk.chooseSave(printing.fileName(format, whole), kind);
    if (chosen == null) {
      return;
    }
    OpenBriefing base = shownBriefing.base();
    if (base != null && SameFile.is(base.file(), chosen)) {
      host.say(messages.text("out.what.itself"), NoticeDuration.LEAVING);
      return;
    }
    printing.write(format, whole, speech(), chosen);
  }

  /// A file that the desktop cannot open stays named on the sheet, and so does one of which a
  /// person has to know something, or that waits for another program.
  private void printed(PrintState state) {
    if (!(state instanceof PrintState.Done done)) {
      return;
    }
    PrintPane pane = asked;
    boolean shown = pane != null && pane.getScene() != null;
    boolean opened = done.looked() && desk.openOutside(done.file());
    if (pane != null && shown && !(opened && done.told().isEmpty())) {
      pane.done(done, opened);
      return;
    }
    if (shown) {
      host.closeSheet();
    }
    String words = PrintPane.made(done, opened, messages);
    host.say(
        done.told().isEmpty() ? words : words + " " + done.told().getLast(),
        NoticeDuration.LEAVING);
  }

  /// Speaks as the window does, and cites as the user chose.
  private MessageSpeech speech() {
    return new MessageSpeech(messages, settings.citations());
  }

  /// Cites works in the next style from now on, and shows it by the open article.
  private void citeOtherwise() {
    settings.cite(settings.citations().next());
    MarkedArticle marked = shownArticle.markedArticle();
    Briefing briefing = shownBriefing.briefing();
    if (marked != null && briefing != null) {
      String citation =
          new ArticleWorks(speech()).ofArticle(marked.article(), briefing.knowledge());
      String style = messages.text("out.citations." + settings.citations().key());
      host.say(messages.text("out.citations.now", style, citation));
    }
  }

  /// Shows where the article comes from.
  public void showSource() {
    MarkedArticle marked = shownArticle.markedArticle();
    Briefing briefing = shownBriefing.briefing();
    OpenBriefing base = shownBriefing.base();
    if (marked != null && briefing != null && base != null) {
      SourceCard card =
          new SourceCard(
              marked.article(), briefing, base.keptCopies(), speech(), fonts, this::copy);
      host.showSheet(messages.text("out.source.title"), card);
      card.focusFirst();
    }
  }

  private void copy(String words) {
    desk.copy(words);
    host.say(messages.text("out.copied.about", EditWords.brief(words)));
  }

  private void copyCitation() {
    MarkedArticle marked = shownArticle.markedArticle();
    Briefing briefing = shownBriefing.briefing();
    if (marked != null && briefing != null) {
      String citation =
          new ArticleWorks(speech()).ofArticle(marked.article(), briefing.knowledge());
      desk.copy(citation);
      host.say(messages.text("out.citation.copied", citation));
    }
  }
}
