// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.Terms;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.group.GroupDecision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/groups.json`: which estimates a person said are of one thing. One that cannot be read
/// counts for nothing, and stays in the file.
public final class GroupsWire {
  public static final String FILE = "knowledge/groups.json";

  private static final String GROUPS = "groups";

  private GroupsWire() {}

  public static ObjectNode write(List<GroupDecision> groups) {
    ObjectNode file = Terms.ours();
    write(file.putArray(GROUPS), groups);
    return file;
  }

  /// Writes decisions into a list.
  public static void write(ArrayNode list, List<GroupDecision> groups) {
    for (GroupDecision group : groups) {
      ObjectNode object = list.addObject().put("id", group.id());
      if (!group.name().isEmpty()) {
        object.put("name", group.name());
      }
      estimates(object.putArray("estimates"), group.estimates());
      if (!group.apart().isEmpty()) {
        estimates(object.putArray("apart"), group.apart());
      }
      object.put("confirmed", group.confirmed());
      object.put("by", group.by()).put("on", group.on().toString());
    }
  }

  private static void estimates(ArrayNode list, List<EstimateId> estimates) {
    for (EstimateId each : estimates) {
      list.addObject().put("article", each.articleId()).put("estimate", each.estimateId());
    }
  }

  /// Reads the file; of two decisions of one id the later one counts.
  ///
  /// @throws Malformed when there is no list of groups
  public static List<GroupDecision> read(byte[] bytes) {
    List<GroupDecision> groups = new ArrayList<>();
    Fields.of(FILE, bytes).list(GROUPS).forEach(object -> add(object, groups));
    return groups;
  }

  private static void add(Fields object, List<GroupDecision> groups) {
    try {
      GroupDecision group = read(object);
      groups.removeIf(other -> other.id().equals(group.id()));
      groups.add(group);
    } catch (IllegalArgumentException e) {
      // check tells it, by the schema
    }
  }

  /// Reads the decisions in a list of an object.
  ///
  /// @throws Malformed when one of them is none
  public static List<GroupDecision> list(Fields object, String name) {
    return object.list(name).stream().map(GroupsWire::read).toList();
  }

  private static GroupDecision read(Fields object) {
    String name = object.textOrNull("name");
    LocalDate on = object.dayOrNull("on");
    if (on == null) {
      throw new Malformed(object.where(), "It does not say when it was decided (on).");
    }
    try {
      return new GroupDecision(
          object.text("id"),
          name == null ? "" : name,
          estimates(object, "estimates"),
          object.has("apart") ? estimates(object, "apart") : List.of(),
          object.flag("confirmed"),
          object.text("by"),
          on);
    } catch (Malformed e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new Malformed(
          object.where(), "It is of no estimate, or an estimate is in it and taken out of it.");
    }
  }

  private static List<EstimateId> estimates(Fields object, String name) {
    return object.list(name).stream()
        .map(each -> new EstimateId(each.text("article"), each.text("estimate")))
        .toList();
  }
}
