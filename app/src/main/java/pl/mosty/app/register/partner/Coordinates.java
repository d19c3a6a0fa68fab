package pl.mosty.app.register.partner;

/// A place on the map, WGS 84.
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record Coordinates(double latitude, double longitude) {

    /// @throws IllegalArgumentException outside the globe
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
        }
    }
}
