// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;
import org.briefingviewer.ui.part.DesktopServices;
import org.jspecify.annotations.Nullable;

/// A desktop that writes down what it is asked and gives what the test has laid ready.
final class NotingDesk implements DesktopServices {
  final List<String> copied = new ArrayList<>();
  final List<String> copiedHtml = new ArrayList<>();
  final List<byte[]> pictures = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();
  List<Path> toOpen = List.of(Path.of("chosen.briefing"));
  @Nullable Path toSave;
  @Nullable Path folder;
  boolean opens = true;
  boolean lessMotion = true;
  Pasted clipboard = Pasted.NOTHING;
  List<Rectangle2D> screens = List.of(new Rectangle2D(0, 0, 1000, 1000));
  private final List<Runnable> following = new ArrayList<>();

  /// What was told to call when the displays cannot be kept on, as long as they are.
  final List<Runnable> awake = new ArrayList<>();

  @Override
  public boolean lessMotion() {
    return lessMotion;
  }

  @Override
  public List<Path> chooseOpen() {
    return toOpen;
  }

  @Override
  public @Nullable Path chooseSave(String name, FileKind kind) {
    return toSave;
  }

  @Override
  public @Nullable Path chooseFolder(String title) {
    return folder;
  }

  @Override
  public void copy(String text) {
    copied.add(text);
  }

  @Override
  public void copy(String text, String html) {
    copied.add(text);
    copiedHtml.add(html);
  }

  @Override
  public void copyPicture(byte[] png) {
    pictures.add(png);
  }

  @Override
  public Pasted pasted() {
    return clipboard;
  }

  @Override
  public List<Rectangle2D> screens() {
    return screens;
  }

  @Override
  public Subscription followScreens(Runnable changed) {
    following.add(changed);
    return () -> following.remove(changed);
  }

  @Override
  public Subscription stayAwake(Runnable failed) {
    awake.add(failed);
    return () -> awake.remove(failed);
  }

  /// Plugs screens in or out.
  void plug(Rectangle2D... now) {
    screens = List.of(now);
    List.copyOf(following).forEach(Runnable::run);
  }

  @Override
  public boolean openOutside(Path file) {
    opened.add(file);
    return opens;
  }
}
