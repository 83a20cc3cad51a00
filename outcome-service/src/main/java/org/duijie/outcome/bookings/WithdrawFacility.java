package org.duijie.outcome.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.outcome.requests.HostAnswer;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.outcome.sharedresources.WithdrawResource;

/** A university takes its facility back, and with it what was booked; who booked reads why in its booking. */
@ApplicationScoped
class WithdrawFacility {
    private final WithdrawResource withdrawResource;
    private final Bookings bookings;
    private final TakeBackBookings takeBackBookings;

    WithdrawFacility(WithdrawResource withdrawResource, Bookings bookings, TakeBackBookings takeBackBookings) {
        this.withdrawResource = withdrawResource;
        this.bookings = bookings;
        this.takeBackBookings = takeBackBookings;
    }

    /** @param facility locked until the transaction ends: nothing of it is booked meanwhile */
    Uni<Void> withdraw(SharedResource facility, HostAnswer answer) {
        return bookings.toCome(facility)
                .invoke(booked -> takeBackBookings.takeBack(booked, answer))
                .flatMap(booked -> withdrawResource.withdraw(facility));
    }
}
