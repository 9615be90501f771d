// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.INTEGER;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXTS;
import static org.briefingviewer.bundle.wire.StopsWire.STOP;

import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.AddStops;
import org.briefingviewer.model.edit.BriefingEdit.ChangeStop;
import org.briefingviewer.model.edit.BriefingEdit.MoveStop;
import org.briefingviewer.model.edit.BriefingEdit.RemoveStops;
import org.briefingviewer.model.edit.PlacedStop;

/// What is done to the stops of a presentation.
final class StopEditWire {
  private StopEditWire() {}

  static AddStops addOne(RecordForm<AddStops> form, Act act) {
    return new AddStops(act, List.of(placed(form.part(edit -> edit.stops().getFirst()))));
  }

  static AddStops addAll(RecordForm<AddStops> form, Act act) {
    return new AddStops(
        act, form.need("stops", FieldCodec.list(StopEditWire::placed), AddStops::stops));
  }

  private static PlacedStop placed(RecordForm<PlacedStop> form) {
    int at = form.known("index", INTEGER, Integer.MAX_VALUE, PlacedStop::at);
    return new PlacedStop(form.need("stop", STOP, PlacedStop::stop), at);
  }

  static RemoveStops removeOne(RecordForm<RemoveStops> form, Act act) {
    return new RemoveStops(act, List.of(form.need("stop", TEXT, edit -> edit.stops().getFirst())));
  }

  static RemoveStops removeAll(RecordForm<RemoveStops> form, Act act) {
    return new RemoveStops(act, form.need("stops", TEXTS, RemoveStops::stops));
  }

  static ChangeStop change(RecordForm<ChangeStop> form, Act act) {
    return new ChangeStop(
        act, form.need("from", STOP, ChangeStop::from), form.need("to", STOP, ChangeStop::to));
  }

  static MoveStop move(RecordForm<MoveStop> form, Act act) {
    return new MoveStop(
        act,
        form.need("stop", TEXT, MoveStop::stop),
        form.known("from", INTEGER, -1, MoveStop::from),
        form.need("to", INTEGER, MoveStop::to));
  }
}
