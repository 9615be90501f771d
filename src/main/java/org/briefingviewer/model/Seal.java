// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;

/// Who reviewed and sealed a bundle, and when. A hash list finds damage, not forgery.
public record Seal(String by, LocalDate on) {}
