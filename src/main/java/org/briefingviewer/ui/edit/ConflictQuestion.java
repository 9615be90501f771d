// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.briefingviewer.conflict.SaveConflict;
import org.briefingviewer.session.document.BackgroundSaves;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks, whoever wanted to save, what becomes of a file that another program changed.
public final class ConflictQuestion {
  private final BackgroundSaves saves;
  private final Messages messages;
  private final Fonts fonts;
  private final PartHost host;
  private @Nullable ConflictSheet shown;

  public ConflictQuestion(BackgroundSaves saves, Messages messages, Fonts fonts, PartHost host) {
    this.saves = saves;
    this.messages = messages;
    this.fonts = fonts;
    this.host = host;
    saves
        .conflictProperty()
        .subscribe(
            asked -> {
              if (asked != null) {
                ask(asked);
              }
            });
  }

  private void ask(SaveConflict asked) {
    String mine = messages.text("edit.changed.mine");
    String replaced =
        messages.text("edit.changed.replaced", LocalDate.now(ZoneId.systemDefault()).toString());
    ConflictSheet sheet =
        new ConflictSheet(
            new ConflictSheet.Names(
                name(asked.file()), name(asked.beside(mine)), name(asked.beside(replaced))),
            messages,
            fonts,
            new Choosing(asked, mine, replaced));
    host.showSheet(messages.text("edit.changed.title"), sheet);
    shown = sheet;
    sheet.focusFirst();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private final class Choosing implements ConflictSheet.Choices {
    private final SaveConflict asked;
    private final String mine;
    private final String replaced;

    Choosing(SaveConflict asked, String mine, String replaced) {
      this.asked = asked;
      this.mine = mine;
      this.replaced = replaced;
    }

    @Override
    public void keepBoth() {
      host.closeSheet();
      saves.beside(
          asked,
          mine,
          file ->
              host.say(
                  messages.text("edit.changed.said.both", file, name(asked.file())),
                  NoticeDuration.NEXT_EDIT));
    }

    @Override
    public void showDifferences() {
      ConflictSheet sheet = shown;
      if (sheet != null) {
        sheet.say(messages.text("edit.changed.comparing"));
        saves.differences(
            messages, sheet::show, problem -> sheet.say(new MessageSpeech(messages).told(problem)));
      }
    }

    @Override
    public void replace() {
      host.closeSheet();
      saves.over(
          asked,
          replaced,
          kept ->
              host.say(
                  kept == null
                      ? messages.text("edit.said.saved", asked.file())
                      : messages.text("edit.changed.said.replaced", asked.file(), kept),
                  NoticeDuration.NEXT_EDIT));
    }

    @Override
    public void stay() {
      host.closeSheet();
    }
  }
}
