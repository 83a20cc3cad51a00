package org.duijie.contracts.resources;

/**
 * What is told of a facility (科研设备).
 *
 * @param model manufacturer's model, or null
 * @param location where it stands, in words
 * @param region GB/T 2260, six digits, or null
 * @param capabilities what can be done with it
 * @param chargePerHour in CNY (yuan), or null where it is to be asked for
 */
public record FacilityState(String model, String location, String region, String capabilities, Long chargePerHour) {}
