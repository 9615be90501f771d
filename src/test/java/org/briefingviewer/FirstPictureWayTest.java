// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What runs before the window's first picture must not have to be linked by Java at that moment: a
/// record's own `equals` and a switch over types cost a start 2 to 20 milliseconds each, since the
/// start-up cache of Java 25 holds neither ([text-first.md](src/docs/decisions/text-first.md)).
class FirstPictureWayTest {
  private static final Set<String> NOT_CACHED = Set.of("ObjectMethods", "SwitchBootstraps");

  @ParameterizedTest
  @CsvSource({
    "session.ArticleState$None, equals",
    "session.ArticleState$Loading, equals",
    "session.ArticleState$Shown, equals",
    "session.LoadState$Empty, equals",
    "session.LoadState$Loading, equals",
    "session.LoadState$Ready, equals",
    "settings.SettingsSnapshot$Widths, equals",
    "model.TextSpan, equals",
    "model.TextSpan, hashCode",
    "model.MarkedArticle, equals",
    "model.AnchorOutcome, placed",
    "bundle.wire.MarkKey, equals",
    "bundle.wire.MarkKey, hashCode",
    "bundle.wire.JsonTree, value",
    "bundle.wire.JsonStream, text",
    "bundle.wire.MarkPlacement, keep",
    "ui.TextPane, update",
    "ui.TextPane, updateArticle",
    "ui.TextPane, articleNotice",
    "session.RevisedBriefing, equals",
    "app.opening.BundleOpener$Opened, equals",
    "ui.text.ExtraMarks, equals",
    "ui.text.TextPlaces, go",
    "ui.text.TextPage, length",
    "ui.text.ArticleView$Contents, show",
    "ui.text.InkLayer, draw",
    "FirstStage, over",
    "app.WorkThreadFactory, newThread",
  })
  void nothingHasToBeLinkedThere(String type, String method) throws IOException {
    List<String> linked = new ArrayList<>();
    List<CodeModel> codes = codes("org/briefingviewer/" + type.replace('.', '/'), method);
    assertFalse(codes.isEmpty(), type + " has no method " + method);
    codes.forEach(code -> linked.addAll(linkedBy(code)));
    assertEquals(List.of(), linked);
  }

  /// What stands around the text is built before anybody can use it.
  @ParameterizedTest
  @CsvSource({
    "app.opening.ComparedFiles$ComparedFile, equals",
    "bundle.file.FileStamp, equals",
    "graphics.ShapeStroke, of",
    "model.ActorPair, equals",
    "model.ArticleSummary, equals",
    "model.EvidenceQuote, equals",
    "model.Knowledge, equals",
    "opening.BundleIntegrity, equals",
    "settings.SettingsKeeper, save",
    "settings.SettingsFile, same",
    "ui.panel.TiesPage, show",
    "ui.opening.StateFollower, follow",
    "ui.text.StyledRun, equals",
  })
  void norAfterIt(String type, String method) throws IOException {
    nothingHasToBeLinkedThere(type, method);
  }

  /// The check itself sees what it is for.
  @Test
  void aRecordsOwnEqualsWouldBeSeen() throws IOException {
    List<CodeModel> codes = codes("org/briefingviewer/settings/SettingsSnapshot", "equals");
    assertEquals(List.of("ObjectMethods"), linkedBy(codes.getFirst()));
  }

  private static List<CodeModel> codes(String path, String method) throws IOException {
    try (InputStream in = FirstPictureWayTest.class.getResourceAsStream("/" + path + ".class")) {
      ClassModel type = ClassFile.of().parse(Objects.requireNonNull(in, path).readAllBytes());
      List<CodeModel> codes = new ArrayList<>();
      for (MethodModel each : type.methods()) {
        if (each.methodName().equalsString(method)) {
          each.code().ifPresent(codes::add);
        }
      }
      return codes;
    }
  }

  private static List<String> linkedBy(CodeModel code) {
    List<String> linked = new ArrayList<>();
    for (CodeElement element : code) {
      if (element instanceof InvokeDynamicInstruction call) {
        String owner = call.bootstrapMethod().owner().displayName();
        if (NOT_CACHED.contains(owner)) {
          linked.add(owner);
        }
      }
    }
    return linked;
  }
}
