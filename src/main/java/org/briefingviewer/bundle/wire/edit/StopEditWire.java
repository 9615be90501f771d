// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.AddStop;
import org.briefingviewer.model.edit.BriefingEdit.AddStops;
import org.briefingviewer.model.edit.BriefingEdit.ChangeStop;
import org.briefingviewer.model.edit.BriefingEdit.MoveStop;
import org.briefingviewer.model.edit.BriefingEdit.OfStops;
import org.briefingviewer.model.edit.BriefingEdit.RemoveStop;
import org.briefingviewer.model.edit.BriefingEdit.RemoveStops;
import org.briefingviewer.model.edit.PlacedStop;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is done to the stops of a presentation.
final class StopEditWire {
  private static final String EDIT = "edit";
  private static final String STOP = "stop";
  private static final String STOPS = "stops";
  private static final String INDEX = "index";
  private static final String FROM = "from";
  private static final String TO = "to";

  private StopEditWire() {}

  static void write(ObjectNode object, OfStops edit) {
    switch (edit) {
      case AddStop e -> placed(object.put(EDIT, "add-stop"), new PlacedStop(e.stop(), e.at()));
      case AddStops e -> {
        ArrayNode list = object.put(EDIT, "add-stops").putArray(STOPS);
        e.stops().forEach(each -> placed(list.addObject(), each));
      }
      case RemoveStop e -> object.put(EDIT, "remove-stop").put(STOP, e.stop());
      case RemoveStops e -> {
        ArrayNode list = object.put(EDIT, "remove-stops").putArray(STOPS);
        e.stops().forEach(list::add);
      }
      case ChangeStop e ->
          object
              .put(EDIT, "change-stop")
              .set(FROM, StopsWire.write(e.from()))
              .set(TO, StopsWire.write(e.to()));
      case MoveStop e ->
          object.put(EDIT, "move-stop").put(STOP, e.stop()).put(FROM, e.from()).put(TO, e.to());
    }
  }

  private static void placed(ObjectNode object, PlacedStop placed) {
    object.put(INDEX, placed.at()).set(STOP, StopsWire.write(placed.stop()));
  }

  static OfStops read(Fields object, Act act) {
    return switch (object.text(EDIT)) {
      case "add-stop" -> {
        PlacedStop placed = placed(object);
        yield new AddStop(act, placed.stop(), placed.at());
      }
      case "add-stops" -> {
        List<PlacedStop> stops = object.list(STOPS).stream().map(StopEditWire::placed).toList();
        yield new AddStops(act, stops);
      }
      case "remove-stop" -> new RemoveStop(act, object.text(STOP));
      case "remove-stops" -> new RemoveStops(act, object.texts(STOPS));
      case "change-stop" ->
          new ChangeStop(act, StopsWire.read(object.child(FROM)), StopsWire.read(object.child(TO)));
      default ->
          new MoveStop(
              act,
              object.text(STOP),
              object.has(FROM) ? object.integer(FROM) : -1,
              object.integer(TO));
    };
  }

  private static PlacedStop placed(Fields object) {
    return new PlacedStop(
        StopsWire.read(object.child(STOP)),
        object.has(INDEX) ? object.integer(INDEX) : Integer.MAX_VALUE);
  }
}
