// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.figure;

import org.briefingviewer.graphics.Plate;

/// A plate with the name that its files begin with.
record NamedPlate(String name, Plate plate) {}
