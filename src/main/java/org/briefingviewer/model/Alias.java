// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Another spelling of an agent's name.
///
/// @param language a BCP 47 tag ("ko", "zh-Hans", "ru"), "und" when it does not matter
public record Alias(String name, String language) {}
