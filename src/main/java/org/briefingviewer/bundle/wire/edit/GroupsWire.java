// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.ESTIMATES;
import static org.briefingviewer.bundle.wire.FieldCodec.FLAG;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/groups.json`: which estimates a person said are of one thing. One that cannot be read
/// counts for nothing, and stays in the file.
public final class GroupsWire {
  public static final String FILE = "knowledge/groups.json";

  /// Decisions as a list in an object.
  static final FieldCodec<List<GroupDecision>> GROUPS = FieldCodec.list(GroupsWire::group);

  private static final String LIST = "groups";

  private GroupsWire() {}

  public static ObjectNode write(List<GroupDecision> groups) {
    ObjectNode file = JsonLdTerms.ours();
    GROUPS.put(file, LIST, groups);
    return file;
  }

  /// Reads the file; of two decisions of one id the later one counts.
  ///
  /// @throws MalformedJson when there is no list of groups
  public static List<GroupDecision> read(byte[] bytes) {
    List<GroupDecision> groups = new ArrayList<>();
    JsonFields.of(FILE, bytes).list(LIST).forEach(object -> add(object, groups));
    return groups;
  }

  private static void add(JsonFields object, List<GroupDecision> groups) {
    try {
      GroupDecision group = RecordForm.read(object, GroupsWire::group);
      groups.removeIf(other -> other.id().equals(group.id()));
      groups.add(group);
    } catch (IllegalArgumentException e) {
      // check tells it, by the schema
    }
  }

  private static GroupDecision group(RecordForm<GroupDecision> form) {
    String id = form.need("id", TEXT, GroupDecision::id);
    String name = form.or("name", TEXT, "", GroupDecision::name);
    List<EstimateId> estimates = form.need("estimates", ESTIMATES, GroupDecision::estimates);
    List<EstimateId> apart = form.or("apart", ESTIMATES, List.of(), GroupDecision::apart);
    boolean confirmed = form.need("confirmed", FLAG, GroupDecision::confirmed);
    String by = form.need("by", TEXT, GroupDecision::by);
    LocalDate on = form.day("on", GroupDecision::on, "It does not say when it was decided (on).");
    try {
      return new GroupDecision(id, name, estimates, apart, confirmed, by, on);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(
          form.fields().where(),
          "It is of no estimate, or an estimate is in it and taken out of it.");
    }
  }
}
