// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Something that is dragged over a window and dropped on it, made without a system that drags.
///
/// @param source the node of the window that it is dragged from; null for another program
record Drop(DataFormat format, Object content, @Nullable Object source) {

  static Drop of(Path... files) {
    List<File> dragged = Stream.of(files).map(Path::toFile).toList();
    return new Drop(DataFormat.FILES, dragged, null);
  }

  /// Drags it over a node and tells whether it would be taken there.
  boolean over(Node node) {
    DragEvent event = event(DragEvent.DRAG_OVER);
    Event.fireEvent(node, event);
    return event.isAccepted();
  }

  /// Lets it go over a node and tells whether it was taken.
  boolean on(Node node) {
    DragEvent event = event(DragEvent.DRAG_DROPPED);
    Event.fireEvent(node, event);
    Event.fireEvent(node, event(DragEvent.DRAG_EXITED));
    return event.isDropCompleted();
  }

  private DragEvent event(EventType<DragEvent> type) {
    return new DragEvent(
        type,
        board(),
        100,
        200,
        100,
        200,
        TransferMode.COPY,
        source,
        null,
        new PickResult(null, 100, 200));
  }

  /// A clipboard that holds one thing; the toolkit alone makes such boards.
  private Dragboard board() {
    Object clipboard =
        Proxy.newProxyInstance(
            Drop.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContentTypes" -> Set.of(format);
                  case "hasContent" -> format.equals(arguments[0]);
                  case "getContent" -> format.equals(arguments[0]) ? content : null;
                  case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    try {
      Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
      made.setAccessible(true);
      return made.newInstance(clipboard);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
