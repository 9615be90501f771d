// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import org.briefingviewer.graphics.Plate;

/// A plate with the name that its files begin with.
public record NamedPlate(String name, Plate plate) {}
