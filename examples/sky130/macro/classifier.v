module classifier (label,
    pixels);
 output [3:0] label;
 input [315:0] pixels;



 wire n1038;
 wire n1729;
 wire n1742;
 wire n1750;
 wire n2143;
 wire n2233;
 wire n316;
 wire n317;
 wire n318;
 wire n319;
 wire n320;
 wire n321;
 wire n322;
 wire n323;
 wire n324;
 wire n325;
 wire n326;
 wire n327;
 wire n328;
 wire n329;
 wire n330;
 wire n331;
 wire n332;
 wire n333;
 wire n334;
 wire n335;
 wire n406;
 wire n409;
 wire n533;
 wire n596;
 wire n599;
 wire n881;
 wire w1000;
 wire w1001_n;
 wire w1003;
 wire w1004;
 wire w1004_n;
 wire w1005;
 wire w1005_n;
 wire w1006_n;
 wire w1008_n;
 wire w1011_n;
 wire w1012_n;
 wire w1013_n;
 wire w1014;
 wire w1015;
 wire w1016;
 wire w1017_n;
 wire w1019;
 wire w1020;
 wire w1023;
 wire w1024;
 wire w1025_n;
 wire w1026_n;
 wire w1027;
 wire w1028;
 wire w1029_n;
 wire w1030;
 wire w1031_n;
 wire w1033_n;
 wire w1035;
 wire w1038_n;
 wire w1039;
 wire w1042_n;
 wire w1043;
 wire w1044_n;
 wire w1046_n;
 wire w1047_n;
 wire w1048;
 wire w1048_n;
 wire w1050_n;
 wire w1051_n;
 wire w1052_n;
 wire w1054;
 wire w1055_n;
 wire w1056;
 wire w1057_n;
 wire w1058;
 wire w1059;
 wire w1060;
 wire w1060_n;
 wire w1062_n;
 wire w1063;
 wire w1065;
 wire w1067_n;
 wire w1068;
 wire w1069;
 wire w1069_n;
 wire w1070;
 wire w1071;
 wire w1073;
 wire w1073_n;
 wire w1074;
 wire w1074_n;
 wire w1076;
 wire w1076_n;
 wire w1077;
 wire w1078_n;
 wire w1080_n;
 wire w1081;
 wire w1082_n;
 wire w1084_n;
 wire w1085;
 wire w1086;
 wire w1086_n;
 wire w1090_n;
 wire w1091_n;
 wire w1092;
 wire w1093;
 wire w1093_n;
 wire w1097_n;
 wire w1098;
 wire w1099_n;
 wire w1101;
 wire w1101_n;
 wire w1102;
 wire w1103_n;
 wire w1104;
 wire w1105_n;
 wire w1106;
 wire w1107_n;
 wire w1110_n;
 wire w1112;
 wire w1112_n;
 wire w1113_n;
 wire w1114;
 wire w1114_n;
 wire w1115;
 wire w1116;
 wire w1117;
 wire w1119_n;
 wire w1120_n;
 wire w1123;
 wire w1124_n;
 wire w1125_n;
 wire w1126;
 wire w1127_n;
 wire w1128_n;
 wire w1132;
 wire w1133;
 wire w1134;
 wire w1135;
 wire w1136_n;
 wire w1139;
 wire w1139_n;
 wire w1143;
 wire w1144_n;
 wire w1145;
 wire w1147;
 wire w1148;
 wire w1150;
 wire w1150_n;
 wire w1151;
 wire w1152_n;
 wire w1155;
 wire w1155_n;
 wire w1156_n;
 wire w1157_n;
 wire w1158_n;
 wire w1159;
 wire w1159_n;
 wire w1160;
 wire w1160_n;
 wire w1161;
 wire w1163;
 wire w1165;
 wire w1166_n;
 wire w1167;
 wire w1168;
 wire w1169;
 wire w1172;
 wire w1174_n;
 wire w1175_n;
 wire w1176_n;
 wire w1177;
 wire w1177_n;
 wire w1178_n;
 wire w1179_n;
 wire w1180;
 wire w1182_n;
 wire w1184;
 wire w1185_n;
 wire w1186;
 wire w1187;
 wire w1188_n;
 wire w1189;
 wire w1191_n;
 wire w1192;
 wire w1193;
 wire w1194_n;
 wire w1195_n;
 wire w1197;
 wire w1198_n;
 wire w1199;
 wire w1200;
 wire w1202_n;
 wire w1203_n;
 wire w1204;
 wire w1204_n;
 wire w1206;
 wire w1207;
 wire w1208;
 wire w1209_n;
 wire w1210;
 wire w1211_n;
 wire w1212_n;
 wire w1213;
 wire w1214;
 wire w1215;
 wire w1216_n;
 wire w1217;
 wire w1218_n;
 wire w1219_n;
 wire w1222_n;
 wire w1223;
 wire w1224;
 wire w1226;
 wire w1227;
 wire w1229;
 wire w1230_n;
 wire w1231;
 wire w1231_n;
 wire w1232_n;
 wire w1233_n;
 wire w1235;
 wire w1236;
 wire w1237;
 wire w1240;
 wire w1240_n;
 wire w1243;
 wire w1244;
 wire w1244_n;
 wire w1245_n;
 wire w1246;
 wire w1246_n;
 wire w1248;
 wire w1249;
 wire w1251_n;
 wire w1254_n;
 wire w1255;
 wire w1256_n;
 wire w1257;
 wire w1258;
 wire w1259;
 wire w1260_n;
 wire w1261_n;
 wire w1262_n;
 wire w1263_n;
 wire w1264;
 wire w1265_n;
 wire w1266_n;
 wire w1267;
 wire w1268;
 wire w1269;
 wire w1270;
 wire w1271_n;
 wire w1272;
 wire w1273_n;
 wire w1275_n;
 wire w1276_n;
 wire w1277;
 wire w1277_n;
 wire w1278_n;
 wire w1279;
 wire w1282;
 wire w1283_n;
 wire w1284;
 wire w1285;
 wire w1286;
 wire w1287;
 wire w1288;
 wire w1289_n;
 wire w1290;
 wire w1291;
 wire w1292_n;
 wire w1293;
 wire w1294;
 wire w1295_n;
 wire w1296;
 wire w1297;
 wire w1298;
 wire w1299_n;
 wire w1300_n;
 wire w1301_n;
 wire w1302;
 wire w1303;
 wire w1304_n;
 wire w1305_n;
 wire w1306_n;
 wire w1307_n;
 wire w1308;
 wire w1309_n;
 wire w1310_n;
 wire w1311_n;
 wire w1312;
 wire w1313_n;
 wire w1314_n;
 wire w1315_n;
 wire w1316_n;
 wire w1317_n;
 wire w1318;
 wire w1319_n;
 wire w1320_n;
 wire w1321_n;
 wire w1322_n;
 wire w1323_n;
 wire w1324;
 wire w1325_n;
 wire w1326;
 wire w1327_n;
 wire w1328_n;
 wire w1329_n;
 wire w1330_n;
 wire w1331;
 wire w1332_n;
 wire w1333_n;
 wire w1334_n;
 wire w1335_n;
 wire w1336_n;
 wire w1337;
 wire w1338_n;
 wire w1339;
 wire w1340;
 wire w1341;
 wire w1342_n;
 wire w1343;
 wire w1344_n;
 wire w1345_n;
 wire w1346_n;
 wire w1347_n;
 wire w1348_n;
 wire w1349_n;
 wire w1350_n;
 wire w1351;
 wire w1352;
 wire w1353;
 wire w1354;
 wire w1355;
 wire w1356;
 wire w1357;
 wire w1358_n;
 wire w1359_n;
 wire w1360_n;
 wire w1361_n;
 wire w1362_n;
 wire w1363_n;
 wire w1364;
 wire w1365_n;
 wire w1366_n;
 wire w1367;
 wire w1368_n;
 wire w1369;
 wire w1370_n;
 wire w1371;
 wire w1372;
 wire w1373_n;
 wire w1374;
 wire w1375;
 wire w1376;
 wire w1377;
 wire w1378;
 wire w1379_n;
 wire w1380_n;
 wire w1381;
 wire w1382_n;
 wire w1383_n;
 wire w1384;
 wire w1385;
 wire w1386;
 wire w1387_n;
 wire w1388_n;
 wire w1389;
 wire w1390_n;
 wire w1391_n;
 wire w1392;
 wire w1392_n;
 wire w1393_n;
 wire w1394_n;
 wire w1395;
 wire w1396_n;
 wire w1397_n;
 wire w1398_n;
 wire w1399;
 wire w1399_n;
 wire w1400;
 wire w1401;
 wire w1402_n;
 wire w1403_n;
 wire w1404;
 wire w1405_n;
 wire w1406_n;
 wire w1407;
 wire w1408_n;
 wire w1409_n;
 wire w1410_n;
 wire w1411_n;
 wire w1412_n;
 wire w1413_n;
 wire w1414_n;
 wire w1415_n;
 wire w1416_n;
 wire w1417_n;
 wire w1418_n;
 wire w1419_n;
 wire w1420;
 wire w1421_n;
 wire w1422_n;
 wire w1423;
 wire w1424_n;
 wire w1425;
 wire w1426_n;
 wire w1427;
 wire w1428;
 wire w1429;
 wire w1430;
 wire w1431;
 wire w1432_n;
 wire w1433;
 wire w1434_n;
 wire w1435;
 wire w1436;
 wire w1437;
 wire w1438;
 wire w1439;
 wire w1440_n;
 wire w1441_n;
 wire w1442;
 wire w1443_n;
 wire w1444_n;
 wire w1445;
 wire w1446;
 wire w1447;
 wire w1448;
 wire w1449_n;
 wire w1450;
 wire w1451;
 wire w1452_n;
 wire w1453;
 wire w1454_n;
 wire w1455_n;
 wire w1456;
 wire w1457;
 wire w1458;
 wire w1459;
 wire w1460_n;
 wire w1461;
 wire w1462_n;
 wire w1463_n;
 wire w1464;
 wire w1465;
 wire w1466_n;
 wire w1467_n;
 wire w1468_n;
 wire w1469;
 wire w1470_n;
 wire w1471_n;
 wire w1472;
 wire w1473_n;
 wire w1474_n;
 wire w1475_n;
 wire w1476_n;
 wire w1477_n;
 wire w1478_n;
 wire w1479_n;
 wire w1480_n;
 wire w1481;
 wire w1482;
 wire w1483_n;
 wire w1484_n;
 wire w1485;
 wire w1486;
 wire w1487_n;
 wire w1488_n;
 wire w1489;
 wire w1490;
 wire w1491;
 wire w1492;
 wire w1493;
 wire w1494;
 wire w1495_n;
 wire w1496;
 wire w1497;
 wire w1498;
 wire w1499_n;
 wire w1500_n;
 wire w1501_n;
 wire w1502_n;
 wire w1503;
 wire w1504;
 wire w1505;
 wire w1506;
 wire w1507_n;
 wire w1508;
 wire w1509;
 wire w1510_n;
 wire w1511_n;
 wire w1512;
 wire w1513_n;
 wire w1514;
 wire w1515_n;
 wire w1516_n;
 wire w1517_n;
 wire w1518_n;
 wire w1519_n;
 wire w1520;
 wire w1521_n;
 wire w1524;
 wire w1526_n;
 wire w1529_n;
 wire w1531;
 wire w1534;
 wire w1536;
 wire w1539;
 wire w1541_n;
 wire w1544;
 wire w1546;
 wire w1549_n;
 wire w1551;
 wire w1554_n;
 wire w1556;
 wire w1559;
 wire w1561_n;
 wire w1564_n;
 wire w1566;
 wire w1569_n;
 wire w1571;
 wire w1574;
 wire w1576_n;
 wire w1579;
 wire w1581_n;
 wire w1584_n;
 wire w1586;
 wire w1589;
 wire w1591_n;
 wire w1594;
 wire w1596;
 wire w1599_n;
 wire w1601;
 wire w1604;
 wire w1604_n;
 wire w1606;
 wire w1607_n;
 wire w1608;
 wire w1611_n;
 wire w1613;
 wire w1616_n;
 wire w1618;
 wire w1621_n;
 wire w1623;
 wire w1626;
 wire w1628_n;
 wire w1631;
 wire w1633_n;
 wire w1636;
 wire w1638_n;
 wire w1641;
 wire w1643;
 wire w1646;
 wire w1646_n;
 wire w1648;
 wire w1649;
 wire w1650_n;
 wire w1653;
 wire w1655;
 wire w1658;
 wire w1660_n;
 wire w1663_n;
 wire w1665;
 wire w1666;
 wire w1666_n;
 wire w1667;
 wire w1670;
 wire w1672_n;
 wire w1675;
 wire w1675_n;
 wire w1677;
 wire w1678;
 wire w1678_n;
 wire w1679;
 wire w1679_n;
 wire w1680;
 wire w1681_n;
 wire w1684;
 wire w1686_n;
 wire w1689_n;
 wire w1691_n;
 wire w1694;
 wire w1696_n;
 wire w1699_n;
 wire w1701;
 wire w1704;
 wire w1706_n;
 wire w1709;
 wire w1711_n;
 wire w1714_n;
 wire w1716_n;
 wire w1719_n;
 wire w1721;
 wire w1724_n;
 wire w1726_n;
 wire w1729_n;
 wire w1731_n;
 wire w1734;
 wire w1736_n;
 wire w1739;
 wire w1741_n;
 wire w1744_n;
 wire w1746_n;
 wire w1749;
 wire w1751_n;
 wire w1754;
 wire w1756_n;
 wire w1759;
 wire w1761_n;
 wire w1764_n;
 wire w1766_n;
 wire w1769_n;
 wire w1771_n;
 wire w1774_n;
 wire w1776;
 wire w1779_n;
 wire w1781;
 wire w1784;
 wire w1786_n;
 wire w1789;
 wire w1789_n;
 wire w1791_n;
 wire w1792_n;
 wire w1793_n;
 wire w1796;
 wire w1798_n;
 wire w1801_n;
 wire w1803_n;
 wire w1806;
 wire w1808_n;
 wire w1811_n;
 wire w1813_n;
 wire w1816;
 wire w1818_n;
 wire w1821_n;
 wire w1823_n;
 wire w1826;
 wire w1828_n;
 wire w1831_n;
 wire w1833;
 wire w1836;
 wire w1838_n;
 wire w1841;
 wire w1843_n;
 wire w1844;
 wire w1844_n;
 wire w1845;
 wire w1848_n;
 wire w1850_n;
 wire w1853_n;
 wire w1855_n;
 wire w1858_n;
 wire w1860_n;
 wire w1863;
 wire w1865_n;
 wire w1868;
 wire w1870_n;
 wire w1871;
 wire w1871_n;
 wire w1872;
 wire w1875_n;
 wire w1877_n;
 wire w1880_n;
 wire w1882_n;
 wire w1883;
 wire w1883_n;
 wire w1884;
 wire w1887;
 wire w1887_n;
 wire w1889;
 wire w1889_n;
 wire w1890;
 wire w1891;
 wire w1894_n;
 wire w1896_n;
 wire w1899;
 wire w1901;
 wire w1904_n;
 wire w1906;
 wire w1909_n;
 wire w1911;
 wire w1914_n;
 wire w1916_n;
 wire w1919;
 wire w1921_n;
 wire w1924_n;
 wire w1926_n;
 wire w1929;
 wire w1931;
 wire w1934_n;
 wire w1936;
 wire w1939;
 wire w1941_n;
 wire w1944_n;
 wire w1946;
 wire w1949_n;
 wire w1951_n;
 wire w1954_n;
 wire w1956;
 wire w1959;
 wire w1961_n;
 wire w1964;
 wire w1966_n;
 wire w1969;
 wire w1971_n;
 wire w1974_n;
 wire w1976_n;
 wire w1979_n;
 wire w1981;
 wire w1984;
 wire w1984_n;
 wire w1986_n;
 wire w1987_n;
 wire w1988;
 wire w1991;
 wire w1993;
 wire w1996_n;
 wire w1998_n;
 wire w2001_n;
 wire w2003;
 wire w2006;
 wire w2008_n;
 wire w2011_n;
 wire w2013;
 wire w2016_n;
 wire w2018_n;
 wire w2021;
 wire w2023_n;
 wire w2026;
 wire w2028_n;
 wire w2031;
 wire w2031_n;
 wire w2033;
 wire w2034;
 wire w2035;
 wire w2038;
 wire w2040_n;
 wire w2043_n;
 wire w2045;
 wire w2048;
 wire w2050_n;
 wire w2053;
 wire w2053_n;
 wire w2055;
 wire w2058_n;
 wire w2060;
 wire w2063;
 wire w2063_n;
 wire w2065_n;
 wire w2066;
 wire w2066_n;
 wire w2067;
 wire w2067_n;
 wire w2070_n;
 wire w2072;
 wire w2075;
 wire w2077_n;
 wire w2080_n;
 wire w2082;
 wire w2085_n;
 wire w2087;
 wire w2090_n;
 wire w2092_n;
 wire w2095_n;
 wire w2097_n;
 wire w2100;
 wire w2102;
 wire w2105;
 wire w2107_n;
 wire w2110_n;
 wire w2112;
 wire w2115_n;
 wire w2117_n;
 wire w2120;
 wire w2122_n;
 wire w2125_n;
 wire w2127;
 wire w2130;
 wire w2132_n;
 wire w2135_n;
 wire w2137;
 wire w2140;
 wire w2142_n;
 wire w2145;
 wire w2147_n;
 wire w2150_n;
 wire w2152;
 wire w2155;
 wire w2157_n;
 wire w2160_n;
 wire w2162;
 wire w2165_n;
 wire w2167;
 wire w2170_n;
 wire w2172;
 wire w2175;
 wire w2175_n;
 wire w2177_n;
 wire w2180_n;
 wire w2182;
 wire w2185;
 wire w2187_n;
 wire w2190;
 wire w2192_n;
 wire w2195;
 wire w2197_n;
 wire w2200_n;
 wire w2202;
 wire w2205_n;
 wire w2207;
 wire w2210_n;
 wire w2212;
 wire w2215;
 wire w2217_n;
 wire w2220_n;
 wire w2222;
 wire w2225;
 wire w2227_n;
 wire w2228;
 wire w2228_n;
 wire w2229;
 wire w2230_n;
 wire w2231;
 wire w2234;
 wire w2236_n;
 wire w2239_n;
 wire w2241;
 wire w2244_n;
 wire w2246;
 wire w2249;
 wire w2249_n;
 wire w2251_n;
 wire w2252;
 wire w2252_n;
 wire w2253_n;
 wire w2256_n;
 wire w2258;
 wire w2261;
 wire w2263_n;
 wire w2264;
 wire w2264_n;
 wire w2265_n;
 wire w2268;
 wire w2268_n;
 wire w2270;
 wire w2270_n;
 wire w2273;
 wire w2273_n;
 wire w2275;
 wire w2275_n;
 wire w2278;
 wire w2280_n;
 wire w2283_n;
 wire w2285;
 wire w2288;
 wire w2288_n;
 wire w2290;
 wire w2290_n;
 wire w2293;
 wire w2295_n;
 wire w2298_n;
 wire w2300;
 wire w2303_n;
 wire w2305_n;
 wire w2308;
 wire w2310_n;
 wire w2313;
 wire w2315_n;
 wire w2318;
 wire w2320;
 wire w2323;
 wire w2325_n;
 wire w2328;
 wire w2330_n;
 wire w2333;
 wire w2335_n;
 wire w2338;
 wire w2340_n;
 wire w2343;
 wire w2345;
 wire w2348_n;
 wire w2350;
 wire w2353_n;
 wire w2355;
 wire w2358_n;
 wire w2360;
 wire w2363_n;
 wire w2365;
 wire w2368_n;
 wire w2370;
 wire w2373_n;
 wire w2375_n;
 wire w2378_n;
 wire w2380_n;
 wire w2383;
 wire w2385;
 wire w2385_n;
 wire w2388;
 wire w2390_n;
 wire w2393_n;
 wire w2395_n;
 wire w2398_n;
 wire w2400;
 wire w2403_n;
 wire w2405_n;
 wire w2408_n;
 wire w2410;
 wire w2413_n;
 wire w2415;
 wire w2418_n;
 wire w2420;
 wire w2423;
 wire w2425_n;
 wire w2428;
 wire w2430_n;
 wire w2431_n;
 wire w2432;
 wire w2433;
 wire w2434_n;
 wire w2437;
 wire w2439_n;
 wire w2442;
 wire w2444;
 wire w2447_n;
 wire w2449;
 wire w2452;
 wire w2454_n;
 wire w2455_n;
 wire w2456;
 wire w2459;
 wire w2461_n;
 wire w2464;
 wire w2464_n;
 wire w2466;
 wire w2467;
 wire w2468_n;
 wire w2471;
 wire w2471_n;
 wire w2473;
 wire w2473_n;
 wire w2474;
 wire w2475_n;
 wire w2476_n;
 wire w2479_n;
 wire w2481_n;
 wire w2484_n;
 wire w2486;
 wire w2489;
 wire w2491_n;
 wire w2494;
 wire w2496_n;
 wire w2499_n;
 wire w2501_n;
 wire w2504_n;
 wire w2506;
 wire w2509;
 wire w2511_n;
 wire w2514_n;
 wire w2516_n;
 wire w2519_n;
 wire w2521_n;
 wire w2524_n;
 wire w2526;
 wire w2529;
 wire w2531;
 wire w2534;
 wire w2536_n;
 wire w2539_n;
 wire w2541_n;
 wire w2544;
 wire w2546_n;
 wire w2549_n;
 wire w2551;
 wire w2554;
 wire w2556_n;
 wire w2559;
 wire w2561_n;
 wire w2564;
 wire w2564_n;
 wire w2566;
 wire w2566_n;
 wire w2569_n;
 wire w2571;
 wire w2574;
 wire w2576_n;
 wire w2579;
 wire w2581_n;
 wire w2582;
 wire w2583;
 wire w2584;
 wire w2585_n;
 wire w2588;
 wire w2590_n;
 wire w2593;
 wire w2595_n;
 wire w2598;
 wire w2600_n;
 wire w2603;
 wire w2605;
 wire w2608_n;
 wire w2610_n;
 wire w2613_n;
 wire w2615;
 wire w2618_n;
 wire w2620;
 wire w2623_n;
 wire w2625;
 wire w2628_n;
 wire w2630_n;
 wire w2633;
 wire w2635_n;
 wire w2636;
 wire w2636_n;
 wire w2637;
 wire w2640_n;
 wire w2642_n;
 wire w2645;
 wire w2647_n;
 wire w2650_n;
 wire w2652;
 wire w2655_n;
 wire w2657;
 wire w2660_n;
 wire w2662_n;
 wire w2663;
 wire w2663_n;
 wire w2664;
 wire w2667;
 wire w2669_n;
 wire w2672_n;
 wire w2674;
 wire w2675;
 wire w2675_n;
 wire w2676;
 wire w2679;
 wire w2679_n;
 wire w2681;
 wire w2681_n;
 wire w2682;
 wire w2683_n;
 wire w2686_n;
 wire w2688;
 wire w2691_n;
 wire w2693_n;
 wire w2696_n;
 wire w2698;
 wire w2701_n;
 wire w2703;
 wire w2706_n;
 wire w2708;
 wire w2711;
 wire w2713_n;
 wire w2716_n;
 wire w2718_n;
 wire w2721;
 wire w2723_n;
 wire w2726_n;
 wire w2728;
 wire w2731;
 wire w2733;
 wire w2736;
 wire w2738_n;
 wire w2741_n;
 wire w2743_n;
 wire w2746;
 wire w2748_n;
 wire w2751_n;
 wire w2753;
 wire w2756_n;
 wire w2758;
 wire w2761_n;
 wire w2763;
 wire w2766_n;
 wire w2768;
 wire w2771_n;
 wire w2773;
 wire w2776;
 wire w2778_n;
 wire w2781;
 wire w2783_n;
 wire w2786_n;
 wire w2788;
 wire w2789_n;
 wire w2790;
 wire w2791;
 wire w2792_n;
 wire w2795_n;
 wire w2797;
 wire w2800_n;
 wire w2802;
 wire w2805;
 wire w2807_n;
 wire w2810;
 wire w2812_n;
 wire w2815_n;
 wire w2817_n;
 wire w2820;
 wire w2822;
 wire w2825;
 wire w2827;
 wire w2830;
 wire w2832_n;
 wire w2835_n;
 wire w2837;
 wire w2840;
 wire w2842;
 wire w2843;
 wire w2843_n;
 wire w2844;
 wire w2847_n;
 wire w2849;
 wire w2852_n;
 wire w2854_n;
 wire w2857_n;
 wire w2859;
 wire w2862;
 wire w2864_n;
 wire w2867_n;
 wire w2869;
 wire w2870;
 wire w2870_n;
 wire w2871;
 wire w2874_n;
 wire w2876;
 wire w2879;
 wire w2881_n;
 wire w2882;
 wire w2882_n;
 wire w2883;
 wire w2886;
 wire w2886_n;
 wire w2888;
 wire w2888_n;
 wire w2891_n;
 wire w2893_n;
 wire w2896;
 wire w2898_n;
 wire w2901;
 wire w2903_n;
 wire w2906_n;
 wire w2908;
 wire w2911_n;
 wire w2913;
 wire w2916;
 wire w2916_n;
 wire w2918;
 wire w2918_n;
 wire w2921;
 wire w2921_n;
 wire w2923;
 wire w2923_n;
 wire w2926_n;
 wire w2928;
 wire w2931_n;
 wire w2933;
 wire w2936;
 wire w2938;
 wire w2941;
 wire w2943_n;
 wire w2946_n;
 wire w2948;
 wire w2951_n;
 wire w2953_n;
 wire w2956;
 wire w2958_n;
 wire w2961_n;
 wire w2963;
 wire w2966_n;
 wire w2968;
 wire w2971_n;
 wire w2973;
 wire w2976;
 wire w2978_n;
 wire w2981;
 wire w2983_n;
 wire w2986;
 wire w2988;
 wire w2991;
 wire w2991_n;
 wire w2993_n;
 wire w2996;
 wire w2996_n;
 wire w2998;
 wire w2999;
 wire w2999_n;
 wire w3000;
 wire w3001_n;
 wire w3002;
 wire w3005;
 wire w3007_n;
 wire w3010_n;
 wire w3012;
 wire w3015_n;
 wire w3017;
 wire w3020_n;
 wire w3022;
 wire w3025;
 wire w3027_n;
 wire w3030_n;
 wire w3032;
 wire w3035;
 wire w3037_n;
 wire w3040;
 wire w3042_n;
 wire w3045;
 wire w3045_n;
 wire w3047_n;
 wire w3050;
 wire w3050_n;
 wire w3052;
 wire w3055;
 wire w3055_n;
 wire w3057_n;
 wire w3060_n;
 wire w3062;
 wire w3065_n;
 wire w3067;
 wire w3070;
 wire w3072_n;
 wire w3075_n;
 wire w3077_n;
 wire w3080;
 wire w3080_n;
 wire w3082;
 wire w3083;
 wire w3083_n;
 wire w3084_n;
 wire w3087_n;
 wire w3089;
 wire w3092;
 wire w3094_n;
 wire w3095;
 wire w3095_n;
 wire w3096_n;
 wire w3099;
 wire w3099_n;
 wire w3101;
 wire w3101_n;
 wire w3104;
 wire w3104_n;
 wire w3106_n;
 wire w3109;
 wire w3111;
 wire w3114_n;
 wire w3116;
 wire w3119;
 wire w3119_n;
 wire w3121;
 wire w3121_n;
 wire w3124;
 wire w3126_n;
 wire w3129;
 wire w3129_n;
 wire w3131;
 wire w3131_n;
 wire w3134_n;
 wire w3136;
 wire w3139_n;
 wire w3141_n;
 wire w3142;
 wire w3144;
 wire w3146_n;
 wire w3149;
 wire w3151_n;
 wire w3154_n;
 wire w3156_n;
 wire w3159_n;
 wire w3161_n;
 wire w3164_n;
 wire w3166;
 wire w3169_n;
 wire w3171;
 wire w3174;
 wire w3176_n;
 wire w3179;
 wire w3181;
 wire w3184_n;
 wire w3186_n;
 wire w3189_n;
 wire w318_n;
 wire w3191_n;
 wire w3194_n;
 wire w3196;
 wire w3199_n;
 wire w3201_n;
 wire w3204_n;
 wire w3206;
 wire w3206_n;
 wire w3207_n;
 wire w3208;
 wire w320_n;
 wire w321;
 wire w3211_n;
 wire w3213;
 wire w3216;
 wire w3218_n;
 wire w3221_n;
 wire w3223_n;
 wire w3226;
 wire w3228_n;
 wire w322_n;
 wire w3231_n;
 wire w3233;
 wire w3236;
 wire w3238_n;
 wire w3241;
 wire w3243_n;
 wire w3246_n;
 wire w3248;
 wire w324_n;
 wire w3251;
 wire w3253_n;
 wire w3254;
 wire w3254_n;
 wire w3255_n;
 wire w3258_n;
 wire w3260;
 wire w3263;
 wire w3265_n;
 wire w3268_n;
 wire w326_n;
 wire w327;
 wire w3270_n;
 wire w3273_n;
 wire w3275;
 wire w3278;
 wire w3278_n;
 wire w3280_n;
 wire w3283;
 wire w3285_n;
 wire w3288;
 wire w3288_n;
 wire w328_n;
 wire w3290;
 wire w3291_n;
 wire w3292;
 wire w3293_n;
 wire w3294_n;
 wire w3297;
 wire w3299_n;
 wire w3302;
 wire w3304;
 wire w3307_n;
 wire w3309_n;
 wire w331;
 wire w3312;
 wire w3314_n;
 wire w3317;
 wire w3317_n;
 wire w3319;
 wire w3319_n;
 wire w3322_n;
 wire w3324;
 wire w3327_n;
 wire w3329;
 wire w332_n;
 wire w333;
 wire w3332;
 wire w3334_n;
 wire w3337;
 wire w3339_n;
 wire w3342;
 wire w3342_n;
 wire w3344;
 wire w3344_n;
 wire w3347;
 wire w3349;
 wire w334_n;
 wire w3352;
 wire w3354_n;
 wire w3357_n;
 wire w3359;
 wire w3362_n;
 wire w3364;
 wire w3367_n;
 wire w3369;
 wire w336_n;
 wire w3372;
 wire w3374;
 wire w3377_n;
 wire w3379;
 wire w337_n;
 wire w338;
 wire w3382_n;
 wire w3384;
 wire w3387_n;
 wire w3389_n;
 wire w3392;
 wire w3394_n;
 wire w3395_n;
 wire w3396;
 wire w3397;
 wire w3398_n;
 wire w3401;
 wire w3403_n;
 wire w3406_n;
 wire w3408;
 wire w3411;
 wire w3413_n;
 wire w3416;
 wire w3418;
 wire w341_n;
 wire w3421_n;
 wire w3423;
 wire w3426_n;
 wire w3428;
 wire w342_n;
 wire w3431;
 wire w3433;
 wire w3436;
 wire w3438_n;
 wire w343_n;
 wire w3441;
 wire w3443_n;
 wire w3446;
 wire w3446_n;
 wire w3448;
 wire w344_n;
 wire w3451;
 wire w3453_n;
 wire w3456_n;
 wire w3458;
 wire w345_n;
 wire w3461;
 wire w3463;
 wire w3466;
 wire w3468_n;
 wire w3471;
 wire w3471_n;
 wire w3473;
 wire w3476_n;
 wire w3478;
 wire w347_n;
 wire w3481;
 wire w3481_n;
 wire w3483_n;
 wire w3484;
 wire w3485_n;
 wire w3486_n;
 wire w3490_n;
 wire w3494_n;
 wire w3498;
 wire w3502_n;
 wire w3506;
 wire w3507;
 wire w3511;
 wire w3515;
 wire w3519_n;
 wire w351_n;
 wire w3523_n;
 wire w3527_n;
 wire w3528_n;
 wire w3532;
 wire w3536_n;
 wire w353_n;
 wire w3540;
 wire w3544;
 wire w3548;
 wire w3549;
 wire w354_n;
 wire w3553_n;
 wire w3557_n;
 wire w355_n;
 wire w3561_n;
 wire w3565_n;
 wire w3569_n;
 wire w3570_n;
 wire w3574;
 wire w3578;
 wire w3582;
 wire w3586;
 wire w358_n;
 wire w3590;
 wire w3591_n;
 wire w3595;
 wire w3599;
 wire w3603;
 wire w3607;
 wire w361;
 wire w3611;
 wire w3612_n;
 wire w3616_n;
 wire w361_n;
 wire w3620_n;
 wire w3624;
 wire w3628;
 wire w3632;
 wire w3633;
 wire w3637_n;
 wire w3641;
 wire w3645;
 wire w3649;
 wire w365;
 wire w3653;
 wire w3654_n;
 wire w3658_n;
 wire w365_n;
 wire w3662_n;
 wire w3666_n;
 wire w366_n;
 wire w367;
 wire w3670_n;
 wire w3674_n;
 wire w3675_n;
 wire w3679_n;
 wire w368;
 wire w3683_n;
 wire w3687_n;
 wire w368_n;
 wire w3691_n;
 wire w3695;
 wire w3696;
 wire w3700_n;
 wire w3704_n;
 wire w3708_n;
 wire w3712_n;
 wire w3716;
 wire w3717;
 wire w3721_n;
 wire w3725_n;
 wire w3729;
 wire w372_n;
 wire w3733_n;
 wire w3737;
 wire w3738;
 wire w3742_n;
 wire w3746_n;
 wire w3750_n;
 wire w3754_n;
 wire w3758;
 wire w3759;
 wire w375_n;
 wire w3763;
 wire w3767;
 wire w376_n;
 wire w3771_n;
 wire w3775;
 wire w3779_n;
 wire w377_n;
 wire w378;
 wire w3780_n;
 wire w3784_n;
 wire w3788_n;
 wire w379;
 wire w3792_n;
 wire w3796_n;
 wire w3800;
 wire w3801;
 wire w3805_n;
 wire w3809_n;
 wire w3813;
 wire w3817_n;
 wire w3821;
 wire w3822;
 wire w3826;
 wire w382_n;
 wire w3830;
 wire w3834_n;
 wire w3838;
 wire w3842_n;
 wire w3843_n;
 wire w3847;
 wire w384_n;
 wire w3851;
 wire w3855;
 wire w3859;
 wire w385_n;
 wire w3863;
 wire w3864;
 wire w3868_n;
 wire w386_n;
 wire w3872_n;
 wire w3876;
 wire w387_n;
 wire w3880;
 wire w3884;
 wire w3885_n;
 wire w3889;
 wire w388_n;
 wire w3893;
 wire w3897;
 wire w3901;
 wire w3905;
 wire w3906_n;
 wire w3910;
 wire w3914;
 wire w3918_n;
 wire w391_n;
 wire w3922_n;
 wire w3926_n;
 wire w3927_n;
 wire w392_n;
 wire w3931_n;
 wire w3935;
 wire w3939;
 wire w393_n;
 wire w3943;
 wire w3947;
 wire w3948;
 wire w394_n;
 wire w3952_n;
 wire w3956_n;
 wire w3960;
 wire w3964;
 wire w3968;
 wire w3969_n;
 wire w3973_n;
 wire w3977;
 wire w397_n;
 wire w398;
 wire w3981_n;
 wire w3985_n;
 wire w3989_n;
 wire w399;
 wire w3990;
 wire w3994;
 wire w3998_n;
 wire w400;
 wire w4002;
 wire w4006;
 wire w401;
 wire w4010;
 wire w4011_n;
 wire w4015_n;
 wire w4019;
 wire w401_n;
 wire w4023;
 wire w4027;
 wire w402_n;
 wire w4031;
 wire w4032;
 wire w4036;
 wire w403_n;
 wire w4040;
 wire w4044_n;
 wire w4048_n;
 wire w404_n;
 wire w4052_n;
 wire w4053_n;
 wire w4057;
 wire w405_n;
 wire w4061_n;
 wire w4065_n;
 wire w4069_n;
 wire w4073_n;
 wire w4074;
 wire w4078;
 wire w4082;
 wire w4086;
 wire w408_n;
 wire w409;
 wire w4090;
 wire w4094;
 wire w4095;
 wire w4099_n;
 wire w410;
 wire w4103;
 wire w4107_n;
 wire w410_n;
 wire w4111_n;
 wire w4115_n;
 wire w4116_n;
 wire w411_n;
 wire w4120_n;
 wire w4124_n;
 wire w4128;
 wire w412_n;
 wire w4132;
 wire w4136;
 wire w4137;
 wire w414;
 wire w4141;
 wire w4145;
 wire w4149;
 wire w4153;
 wire w4157;
 wire w4158;
 wire w415_n;
 wire w4162_n;
 wire w4166_n;
 wire w416_n;
 wire w4170;
 wire w4174;
 wire w4178;
 wire w4179_n;
 wire w4183_n;
 wire w4187_n;
 wire w418_n;
 wire w419;
 wire w4191_n;
 wire w4192;
 wire w4193;
 wire w4195_n;
 wire w4196;
 wire w4197;
 wire w4199_n;
 wire w4200;
 wire w4204_n;
 wire w4208_n;
 wire w4212_n;
 wire w4216_n;
 wire w421_n;
 wire w4220_n;
 wire w4221;
 wire w4225;
 wire w4229;
 wire w423;
 wire w4233_n;
 wire w4237_n;
 wire w4241_n;
 wire w4242_n;
 wire w4246;
 wire w424_n;
 wire w4250;
 wire w4254;
 wire w4258;
 wire w425_n;
 wire w426;
 wire w4262;
 wire w4263;
 wire w4267;
 wire w426_n;
 wire w4271;
 wire w4275;
 wire w4279;
 wire w4283;
 wire w4284;
 wire w4288_n;
 wire w4292_n;
 wire w4296_n;
 wire w429_n;
 wire w4300_n;
 wire w4304_n;
 wire w4305;
 wire w4309;
 wire w430_n;
 wire w4313;
 wire w4317_n;
 wire w431_n;
 wire w432;
 wire w4321_n;
 wire w4325_n;
 wire w4326;
 wire w432_n;
 wire w4330;
 wire w4334;
 wire w4338;
 wire w434;
 wire w4342;
 wire w4346;
 wire w4347_n;
 wire w435;
 wire w4351_n;
 wire w4355_n;
 wire w4359_n;
 wire w4363_n;
 wire w4367_n;
 wire w4368;
 wire w436_n;
 wire w4372_n;
 wire w4376;
 wire w4380;
 wire w4384;
 wire w4388;
 wire w4389_n;
 wire w4393_n;
 wire w4397_n;
 wire w4401_n;
 wire w4405_n;
 wire w4409_n;
 wire w440_n;
 wire w4410;
 wire w4414_n;
 wire w4418;
 wire w441_n;
 wire w442;
 wire w4422;
 wire w4426;
 wire w4428;
 wire w4430_n;
 wire w4435_n;
 wire w4436_n;
 wire w443_n;
 wire w4443_n;
 wire w4444_n;
 wire w4445;
 wire w4446_n;
 wire w4449_n;
 wire w444_n;
 wire w445;
 wire w4451;
 wire w4452;
 wire w4454;
 wire w4454_n;
 wire w4459_n;
 wire w4460_n;
 wire w4461;
 wire w4462_n;
 wire w4467;
 wire w4468_n;
 wire w4470_n;
 wire w4475;
 wire w4476;
 wire w4483;
 wire w4484;
 wire w4486;
 wire w4486_n;
 wire w4491_n;
 wire w4492_n;
 wire w4499;
 wire w449_n;
 wire w4500;
 wire w4502_n;
 wire w4503;
 wire w4508_n;
 wire w450_n;
 wire w451;
 wire w451_n;
 wire w452_n;
 wire w453_n;
 wire w455;
 wire w457;
 wire w457_n;
 wire w458;
 wire w458_n;
 wire w459_n;
 wire w460;
 wire w460_n;
 wire w463_n;
 wire w466_n;
 wire w467_n;
 wire w468_n;
 wire w470_n;
 wire w471;
 wire w471_n;
 wire w472_n;
 wire w474_n;
 wire w475_n;
 wire w477;
 wire w478;
 wire w479_n;
 wire w482_n;
 wire w483_n;
 wire w484_n;
 wire w487_n;
 wire w490;
 wire w492;
 wire w494_n;
 wire w495;
 wire w496;
 wire w497_n;
 wire w498;
 wire w499_n;
 wire w501;
 wire w502_n;
 wire w503_n;
 wire w505;
 wire w506_n;
 wire w507_n;
 wire w510;
 wire w511_n;
 wire w512_n;
 wire w513;
 wire w513_n;
 wire w515;
 wire w516_n;
 wire w517;
 wire w517_n;
 wire w521;
 wire w522_n;
 wire w523;
 wire w524;
 wire w525;
 wire w527;
 wire w528;
 wire w529_n;
 wire w530_n;
 wire w531_n;
 wire w532_n;
 wire w533_n;
 wire w534_n;
 wire w537_n;
 wire w539_n;
 wire w541_n;
 wire w542_n;
 wire w543;
 wire w543_n;
 wire w544_n;
 wire w545_n;
 wire w547_n;
 wire w549_n;
 wire w550_n;
 wire w551;
 wire w551_n;
 wire w552;
 wire w553_n;
 wire w554;
 wire w554_n;
 wire w555_n;
 wire w556;
 wire w557;
 wire w558;
 wire w558_n;
 wire w559_n;
 wire w563_n;
 wire w564;
 wire w566_n;
 wire w567_n;
 wire w568;
 wire w569;
 wire w570_n;
 wire w571_n;
 wire w572_n;
 wire w574;
 wire w576_n;
 wire w577_n;
 wire w578;
 wire w581_n;
 wire w582;
 wire w582_n;
 wire w584_n;
 wire w585_n;
 wire w586;
 wire w591_n;
 wire w592_n;
 wire w593_n;
 wire w594_n;
 wire w596;
 wire w597_n;
 wire w598;
 wire w598_n;
 wire w599_n;
 wire w600;
 wire w601_n;
 wire w605_n;
 wire w606_n;
 wire w608_n;
 wire w609_n;
 wire w610;
 wire w612_n;
 wire w615_n;
 wire w616_n;
 wire w617_n;
 wire w618;
 wire w622;
 wire w622_n;
 wire w623_n;
 wire w624;
 wire w624_n;
 wire w626;
 wire w628_n;
 wire w630;
 wire w631_n;
 wire w632_n;
 wire w634_n;
 wire w635;
 wire w636_n;
 wire w638_n;
 wire w640_n;
 wire w641_n;
 wire w642;
 wire w643;
 wire w643_n;
 wire w646_n;
 wire w648_n;
 wire w650_n;
 wire w651;
 wire w653;
 wire w653_n;
 wire w654_n;
 wire w655_n;
 wire w657;
 wire w658_n;
 wire w660_n;
 wire w661;
 wire w663_n;
 wire w664_n;
 wire w668;
 wire w670_n;
 wire w671_n;
 wire w673_n;
 wire w674_n;
 wire w675;
 wire w676_n;
 wire w677;
 wire w679_n;
 wire w680;
 wire w683_n;
 wire w684_n;
 wire w685;
 wire w689_n;
 wire w691;
 wire w694_n;
 wire w696_n;
 wire w697;
 wire w697_n;
 wire w698;
 wire w698_n;
 wire w703;
 wire w704_n;
 wire w705;
 wire w706;
 wire w707_n;
 wire w708;
 wire w709_n;
 wire w710_n;
 wire w712;
 wire w712_n;
 wire w713;
 wire w713_n;
 wire w716;
 wire w717_n;
 wire w718_n;
 wire w719;
 wire w720_n;
 wire w722;
 wire w722_n;
 wire w723_n;
 wire w724;
 wire w725;
 wire w726_n;
 wire w727;
 wire w729_n;
 wire w733;
 wire w734;
 wire w736_n;
 wire w738;
 wire w738_n;
 wire w740;
 wire w742;
 wire w744;
 wire w745;
 wire w746_n;
 wire w747_n;
 wire w748;
 wire w750_n;
 wire w751;
 wire w751_n;
 wire w752_n;
 wire w753_n;
 wire w754_n;
 wire w755_n;
 wire w756;
 wire w758;
 wire w759_n;
 wire w760;
 wire w761;
 wire w762_n;
 wire w763;
 wire w764;
 wire w767_n;
 wire w768_n;
 wire w769;
 wire w769_n;
 wire w771_n;
 wire w772;
 wire w772_n;
 wire w773;
 wire w774;
 wire w775_n;
 wire w777_n;
 wire w778_n;
 wire w782_n;
 wire w783_n;
 wire w784_n;
 wire w785_n;
 wire w786_n;
 wire w788;
 wire w789;
 wire w791;
 wire w795;
 wire w798_n;
 wire w801;
 wire w802_n;
 wire w803_n;
 wire w804;
 wire w805_n;
 wire w806_n;
 wire w816;
 wire w817;
 wire w820;
 wire w821_n;
 wire w822_n;
 wire w823_n;
 wire w824_n;
 wire w825_n;
 wire w826;
 wire w826_n;
 wire w827_n;
 wire w829;
 wire w830_n;
 wire w832;
 wire w833_n;
 wire w834_n;
 wire w835_n;
 wire w837;
 wire w838_n;
 wire w839_n;
 wire w840_n;
 wire w842;
 wire w842_n;
 wire w843;
 wire w844;
 wire w845_n;
 wire w847;
 wire w847_n;
 wire w848_n;
 wire w849;
 wire w850_n;
 wire w853_n;
 wire w854;
 wire w855;
 wire w857_n;
 wire w858_n;
 wire w859_n;
 wire w862;
 wire w864;
 wire w866;
 wire w867_n;
 wire w869;
 wire w871_n;
 wire w874;
 wire w877;
 wire w879_n;
 wire w881;
 wire w881_n;
 wire w882;
 wire w883;
 wire w884;
 wire w885;
 wire w886_n;
 wire w888;
 wire w889;
 wire w891;
 wire w892;
 wire w894;
 wire w896;
 wire w897;
 wire w897_n;
 wire w898;
 wire w899_n;
 wire w903;
 wire w907;
 wire w907_n;
 wire w908;
 wire w909;
 wire w911_n;
 wire w913;
 wire w914_n;
 wire w915_n;
 wire w917;
 wire w919;
 wire w922;
 wire w923;
 wire w923_n;
 wire w924_n;
 wire w925_n;
 wire w926;
 wire w927_n;
 wire w929;
 wire w933;
 wire w933_n;
 wire w935_n;
 wire w936_n;
 wire w937_n;
 wire w938;
 wire w940;
 wire w941;
 wire w942_n;
 wire w943;
 wire w944_n;
 wire w945;
 wire w946;
 wire w947_n;
 wire w948_n;
 wire w949;
 wire w950;
 wire w951;
 wire w952;
 wire w953_n;
 wire w954_n;
 wire w955_n;
 wire w957;
 wire w957_n;
 wire w958;
 wire w960;
 wire w962;
 wire w963_n;
 wire w964;
 wire w965;
 wire w966_n;
 wire w967;
 wire w968;
 wire w970_n;
 wire w971_n;
 wire w972_n;
 wire w973_n;
 wire w974;
 wire w975;
 wire w976_n;
 wire w977_n;
 wire w978_n;
 wire w979;
 wire w979_n;
 wire w980_n;
 wire w982_n;
 wire w983_n;
 wire w984_n;
 wire w986;
 wire w987;
 wire w988_n;
 wire w990;
 wire w991_n;
 wire w992;
 wire w992_n;
 wire w993;
 wire w994;
 wire w995_n;
 wire w996_n;
 wire w998;

 sky130_fd_sc_hd__inv_1 u0 (.A(pixels[27]),
    .Y(n316));
 sky130_fd_sc_hd__inv_1 u1 (.A(pixels[44]),
    .Y(n317));
 sky130_fd_sc_hd__inv_1 u10 (.A(pixels[143]),
    .Y(n326));
 sky130_fd_sc_hd__nor2_1 u100 (.A(pixels[88]),
    .B(w365),
    .Y(w430_n));
 sky130_fd_sc_hd__fa_1 u1000 (.A(w668),
    .B(w1200),
    .CIN(w1520),
    .COUT(w1536),
    .SUM(w1534));
 sky130_fd_sc_hd__fa_1 u1001 (.A(w840_n),
    .B(w1027),
    .CIN(w1516_n),
    .COUT(w1541_n),
    .SUM(w1539));
 sky130_fd_sc_hd__fa_1 u1002 (.A(w1112),
    .B(w1193),
    .CIN(w1284),
    .COUT(w1546),
    .SUM(w1544));
 sky130_fd_sc_hd__fa_1 u1003 (.A(w982_n),
    .B(w1287),
    .CIN(w1524),
    .COUT(w1551),
    .SUM(w1549_n));
 sky130_fd_sc_hd__fa_1 u1004 (.A(w1052_n),
    .B(w1085),
    .CIN(w1288),
    .COUT(w1556),
    .SUM(w1554_n));
 sky130_fd_sc_hd__fa_1 u1005 (.A(w1289_n),
    .B(w1529_n),
    .CIN(w1534),
    .COUT(w1561_n),
    .SUM(w1559));
 sky130_fd_sc_hd__fa_1 u1006 (.A(w1067_n),
    .B(w1290),
    .CIN(w1294),
    .COUT(w1566),
    .SUM(w1564_n));
 sky130_fd_sc_hd__fa_1 u1007 (.A(w1150_n),
    .B(w1539),
    .CIN(w1544),
    .COUT(w1571),
    .SUM(w1569_n));
 sky130_fd_sc_hd__fa_1 u1008 (.A(w1043),
    .B(w1136_n),
    .CIN(w1519_n),
    .COUT(w1576_n),
    .SUM(w1574));
 sky130_fd_sc_hd__fa_1 u1009 (.A(w1192),
    .B(w1549_n),
    .CIN(w1554_n),
    .COUT(w1581_n),
    .SUM(w1579));
 sky130_fd_sc_hd__nor2_1 u101 (.A(pixels[46]),
    .B(pixels[94]),
    .Y(w431_n));
 sky130_fd_sc_hd__fa_1 u1010 (.A(w1297),
    .B(w1559),
    .CIN(w1564_n),
    .COUT(w1586),
    .SUM(w1584_n));
 sky130_fd_sc_hd__fa_1 u1011 (.A(w1292_n),
    .B(w1569_n),
    .CIN(w1574),
    .COUT(w1591_n),
    .SUM(w1589));
 sky130_fd_sc_hd__fa_1 u1012 (.A(w1206),
    .B(w1257),
    .CIN(w1296),
    .COUT(w1596),
    .SUM(w1594));
 sky130_fd_sc_hd__fa_1 u1013 (.A(w1298),
    .B(w1579),
    .CIN(w1584_n),
    .COUT(w1601),
    .SUM(w1599_n));
 sky130_fd_sc_hd__fa_1 u1014 (.A(w1589),
    .B(w1594),
    .CIN(w1599_n),
    .COUT(w1606),
    .SUM(w1604_n));
 sky130_fd_sc_hd__inv_1 u1015 (.A(w1604_n),
    .Y(w1604));
 sky130_fd_sc_hd__xnor2_1 u1016 (.A(w1521_n),
    .B(w1526_n),
    .Y(w1607_n));
 sky130_fd_sc_hd__nor2_1 u1017 (.A(w1521_n),
    .B(w1526_n),
    .Y(w1608));
 sky130_fd_sc_hd__fa_1 u1018 (.A(w1531),
    .B(w1536),
    .CIN(w1541_n),
    .COUT(w1613),
    .SUM(w1611_n));
 sky130_fd_sc_hd__fa_1 u1019 (.A(w1546),
    .B(w1551),
    .CIN(w1607_n),
    .COUT(w1618),
    .SUM(w1616_n));
 sky130_fd_sc_hd__nor3_1 u102 (.A(pixels[99]),
    .B(pixels[100]),
    .C(pixels[102]),
    .Y(w432_n));
 sky130_fd_sc_hd__fa_1 u1020 (.A(w1556),
    .B(w1561_n),
    .CIN(w1566),
    .COUT(w1623),
    .SUM(w1621_n));
 sky130_fd_sc_hd__fa_1 u1021 (.A(w1571),
    .B(w1576_n),
    .CIN(w1611_n),
    .COUT(w1628_n),
    .SUM(w1626));
 sky130_fd_sc_hd__fa_1 u1022 (.A(w1581_n),
    .B(w1586),
    .CIN(w1616_n),
    .COUT(w1633_n),
    .SUM(w1631));
 sky130_fd_sc_hd__fa_1 u1023 (.A(w1591_n),
    .B(w1621_n),
    .CIN(w1626),
    .COUT(w1638_n),
    .SUM(w1636));
 sky130_fd_sc_hd__fa_1 u1024 (.A(w1596),
    .B(w1601),
    .CIN(w1631),
    .COUT(w1643),
    .SUM(w1641));
 sky130_fd_sc_hd__fa_1 u1025 (.A(w1606),
    .B(w1636),
    .CIN(w1641),
    .COUT(w1648),
    .SUM(w1646));
 sky130_fd_sc_hd__inv_1 u1026 (.A(w1646),
    .Y(w1646_n));
 sky130_fd_sc_hd__xor2_1 u1027 (.A(w1608),
    .B(w1613),
    .X(w1649));
 sky130_fd_sc_hd__nand2b_1 u1028 (.A_N(w1613),
    .B(w1608),
    .Y(w1650_n));
 sky130_fd_sc_hd__fa_1 u1029 (.A(w1618),
    .B(w1623),
    .CIN(w1649),
    .COUT(w1655),
    .SUM(w1653));
 sky130_fd_sc_hd__inv_1 u103 (.A(w432_n),
    .Y(w432));
 sky130_fd_sc_hd__fa_1 u1030 (.A(w1628_n),
    .B(w1633_n),
    .CIN(w1653),
    .COUT(w1660_n),
    .SUM(w1658));
 sky130_fd_sc_hd__fa_1 u1031 (.A(w1638_n),
    .B(w1643),
    .CIN(w1658),
    .COUT(w1665),
    .SUM(w1663_n));
 sky130_fd_sc_hd__ha_1 u1032 (.A(w1648),
    .B(w1663_n),
    .COUT(w1667),
    .SUM(w1666_n));
 sky130_fd_sc_hd__inv_1 u1033 (.A(w1666_n),
    .Y(w1666));
 sky130_fd_sc_hd__fa_1 u1034 (.A(w1650_n),
    .B(w1655),
    .CIN(w1660_n),
    .COUT(w1672_n),
    .SUM(w1670));
 sky130_fd_sc_hd__fa_1 u1035 (.A(w1665),
    .B(w1667),
    .CIN(w1670),
    .COUT(w1677),
    .SUM(w1675));
 sky130_fd_sc_hd__inv_1 u1036 (.A(w1675),
    .Y(w1675_n));
 sky130_fd_sc_hd__ha_1 u1037 (.A(w1672_n),
    .B(w1677),
    .COUT(w1679),
    .SUM(w1678_n));
 sky130_fd_sc_hd__inv_1 u1038 (.A(w1678_n),
    .Y(w1678));
 sky130_fd_sc_hd__nand2_1 u1039 (.A(w1672_n),
    .B(w1677),
    .Y(w1679_n));
 sky130_fd_sc_hd__nor2_2 u104 (.A(pixels[242]),
    .B(w375_n),
    .Y(w434));
 sky130_fd_sc_hd__xnor2_1 u1040 (.A(w746_n),
    .B(w1303),
    .Y(w1680));
 sky130_fd_sc_hd__nand2_1 u1041 (.A(w746_n),
    .B(w1303),
    .Y(w1681_n));
 sky130_fd_sc_hd__fa_1 u1042 (.A(w824_n),
    .B(w1261_n),
    .CIN(w1302),
    .COUT(w1686_n),
    .SUM(w1684));
 sky130_fd_sc_hd__fa_1 u1043 (.A(w1091_n),
    .B(w1278_n),
    .CIN(w1300_n),
    .COUT(w1691_n),
    .SUM(w1689_n));
 sky130_fd_sc_hd__fa_1 u1044 (.A(w1230_n),
    .B(w1322_n),
    .CIN(w1324),
    .COUT(w1696_n),
    .SUM(w1694));
 sky130_fd_sc_hd__fa_1 u1045 (.A(w1197),
    .B(w1327_n),
    .CIN(w1680),
    .COUT(w1701),
    .SUM(w1699_n));
 sky130_fd_sc_hd__fa_1 u1046 (.A(w1304_n),
    .B(w1308),
    .CIN(w1311_n),
    .COUT(w1706_n),
    .SUM(w1704));
 sky130_fd_sc_hd__fa_1 u1047 (.A(w1194_n),
    .B(w1222_n),
    .CIN(w1318),
    .COUT(w1711_n),
    .SUM(w1709));
 sky130_fd_sc_hd__fa_1 u1048 (.A(w1078_n),
    .B(w1086_n),
    .CIN(w1517_n),
    .COUT(w1716_n),
    .SUM(w1714_n));
 sky130_fd_sc_hd__fa_1 u1049 (.A(w1167),
    .B(w1328_n),
    .CIN(w1684),
    .COUT(w1721),
    .SUM(w1719_n));
 sky130_fd_sc_hd__xor2_1 u105 (.A(pixels[165]),
    .B(w398),
    .X(w435));
 sky130_fd_sc_hd__fa_1 u1050 (.A(w995_n),
    .B(w1305_n),
    .CIN(w1310_n),
    .COUT(w1726_n),
    .SUM(w1724_n));
 sky130_fd_sc_hd__fa_1 u1051 (.A(w1314_n),
    .B(w1323_n),
    .CIN(w1325_n),
    .COUT(w1731_n),
    .SUM(w1729_n));
 sky130_fd_sc_hd__fa_1 u1052 (.A(w1307_n),
    .B(w1689_n),
    .CIN(w1694),
    .COUT(w1736_n),
    .SUM(w1734));
 sky130_fd_sc_hd__fa_1 u1053 (.A(w1312),
    .B(w1313_n),
    .CIN(w1315_n),
    .COUT(w1741_n),
    .SUM(w1739));
 sky130_fd_sc_hd__fa_1 u1054 (.A(w1317_n),
    .B(w1319_n),
    .CIN(w1321_n),
    .COUT(w1746_n),
    .SUM(w1744_n));
 sky130_fd_sc_hd__fa_1 u1055 (.A(w1212_n),
    .B(w1699_n),
    .CIN(w1704),
    .COUT(w1751_n),
    .SUM(w1749));
 sky130_fd_sc_hd__fa_1 u1056 (.A(w1306_n),
    .B(w1709),
    .CIN(w1714_n),
    .COUT(w1756_n),
    .SUM(w1754));
 sky130_fd_sc_hd__fa_1 u1057 (.A(w1271_n),
    .B(w1326),
    .CIN(w1719_n),
    .COUT(w1761_n),
    .SUM(w1759));
 sky130_fd_sc_hd__fa_1 u1058 (.A(w1299_n),
    .B(w1724_n),
    .CIN(w1729_n),
    .COUT(w1766_n),
    .SUM(w1764_n));
 sky130_fd_sc_hd__fa_1 u1059 (.A(w1301_n),
    .B(w1309_n),
    .CIN(w1316_n),
    .COUT(w1771_n),
    .SUM(w1769_n));
 sky130_fd_sc_hd__nor2_1 u106 (.A(pixels[230]),
    .B(pixels[231]),
    .Y(w436_n));
 sky130_fd_sc_hd__fa_1 u1060 (.A(w1320_n),
    .B(w1734),
    .CIN(w1739),
    .COUT(w1776),
    .SUM(w1774_n));
 sky130_fd_sc_hd__fa_1 u1061 (.A(w1744_n),
    .B(w1749),
    .CIN(w1754),
    .COUT(w1781),
    .SUM(w1779_n));
 sky130_fd_sc_hd__fa_1 u1062 (.A(w1759),
    .B(w1764_n),
    .CIN(w1769_n),
    .COUT(w1786_n),
    .SUM(w1784));
 sky130_fd_sc_hd__fa_1 u1063 (.A(w1774_n),
    .B(w1779_n),
    .CIN(w1784),
    .COUT(w1791_n),
    .SUM(w1789));
 sky130_fd_sc_hd__inv_1 u1064 (.A(w1789),
    .Y(w1789_n));
 sky130_fd_sc_hd__xnor2_1 u1065 (.A(w1681_n),
    .B(w1686_n),
    .Y(w1792_n));
 sky130_fd_sc_hd__or2_0 u1066 (.A(w1681_n),
    .B(w1686_n),
    .X(w1793_n));
 sky130_fd_sc_hd__fa_1 u1067 (.A(w1691_n),
    .B(w1696_n),
    .CIN(w1701),
    .COUT(w1798_n),
    .SUM(w1796));
 sky130_fd_sc_hd__fa_1 u1068 (.A(w1706_n),
    .B(w1711_n),
    .CIN(w1716_n),
    .COUT(w1803_n),
    .SUM(w1801_n));
 sky130_fd_sc_hd__fa_1 u1069 (.A(w1721),
    .B(w1726_n),
    .CIN(w1792_n),
    .COUT(w1808_n),
    .SUM(w1806));
 sky130_fd_sc_hd__nor2_1 u107 (.A(pixels[202]),
    .B(pixels[234]),
    .Y(w440_n));
 sky130_fd_sc_hd__fa_1 u1070 (.A(w1731_n),
    .B(w1736_n),
    .CIN(w1741_n),
    .COUT(w1813_n),
    .SUM(w1811_n));
 sky130_fd_sc_hd__fa_1 u1071 (.A(w1746_n),
    .B(w1751_n),
    .CIN(w1796),
    .COUT(w1818_n),
    .SUM(w1816));
 sky130_fd_sc_hd__fa_1 u1072 (.A(w1756_n),
    .B(w1761_n),
    .CIN(w1801_n),
    .COUT(w1823_n),
    .SUM(w1821_n));
 sky130_fd_sc_hd__fa_1 u1073 (.A(w1766_n),
    .B(w1771_n),
    .CIN(w1806),
    .COUT(w1828_n),
    .SUM(w1826));
 sky130_fd_sc_hd__fa_1 u1074 (.A(w1776),
    .B(w1811_n),
    .CIN(w1816),
    .COUT(w1833),
    .SUM(w1831_n));
 sky130_fd_sc_hd__fa_1 u1075 (.A(w1781),
    .B(w1786_n),
    .CIN(w1821_n),
    .COUT(w1838_n),
    .SUM(w1836));
 sky130_fd_sc_hd__fa_2 u1076 (.A(w1791_n),
    .B(w1826),
    .CIN(w1831_n),
    .COUT(w1843_n),
    .SUM(w1841));
 sky130_fd_sc_hd__ha_1 u1077 (.A(w1836),
    .B(w1841),
    .COUT(w1845),
    .SUM(w1844));
 sky130_fd_sc_hd__inv_1 u1078 (.A(w1844),
    .Y(w1844_n));
 sky130_fd_sc_hd__fa_1 u1079 (.A(w1793_n),
    .B(w1798_n),
    .CIN(w1803_n),
    .COUT(w1850_n),
    .SUM(w1848_n));
 sky130_fd_sc_hd__xor2_1 u108 (.A(pixels[152]),
    .B(w382_n),
    .X(w441_n));
 sky130_fd_sc_hd__fa_1 u1080 (.A(w1808_n),
    .B(w1813_n),
    .CIN(w1818_n),
    .COUT(w1855_n),
    .SUM(w1853_n));
 sky130_fd_sc_hd__fa_1 u1081 (.A(w1823_n),
    .B(w1828_n),
    .CIN(w1848_n),
    .COUT(w1860_n),
    .SUM(w1858_n));
 sky130_fd_sc_hd__fa_1 u1082 (.A(w1833),
    .B(w1838_n),
    .CIN(w1853_n),
    .COUT(w1865_n),
    .SUM(w1863));
 sky130_fd_sc_hd__fa_2 u1083 (.A(w1843_n),
    .B(w1858_n),
    .CIN(w1863),
    .COUT(w1870_n),
    .SUM(w1868));
 sky130_fd_sc_hd__ha_1 u1084 (.A(w1845),
    .B(w1868),
    .COUT(w1872),
    .SUM(w1871));
 sky130_fd_sc_hd__inv_2 u1085 (.A(w1871),
    .Y(w1871_n));
 sky130_fd_sc_hd__fa_1 u1086 (.A(w1850_n),
    .B(w1855_n),
    .CIN(w1860_n),
    .COUT(w1877_n),
    .SUM(w1875_n));
 sky130_fd_sc_hd__fa_2 u1087 (.A(w1865_n),
    .B(w1870_n),
    .CIN(w1875_n),
    .COUT(w1882_n),
    .SUM(w1880_n));
 sky130_fd_sc_hd__ha_2 u1088 (.A(w1872),
    .B(w1880_n),
    .COUT(w1884),
    .SUM(w1883_n));
 sky130_fd_sc_hd__inv_2 u1089 (.A(w1883_n),
    .Y(w1883));
 sky130_fd_sc_hd__nand2b_1 u109 (.A_N(pixels[205]),
    .B(w344_n),
    .Y(w442));
 sky130_fd_sc_hd__fa_2 u1090 (.A(w1877_n),
    .B(w1882_n),
    .CIN(w1884),
    .COUT(w1889_n),
    .SUM(w1887));
 sky130_fd_sc_hd__inv_4 u1091 (.A(w1887),
    .Y(w1887_n));
 sky130_fd_sc_hd__inv_1 u1092 (.A(w1889_n),
    .Y(w1889));
 sky130_fd_sc_hd__xor2_1 u1093 (.A(w983_n),
    .B(w1119_n),
    .X(w1890));
 sky130_fd_sc_hd__nor2_1 u1094 (.A(w983_n),
    .B(w1119_n),
    .Y(w1891));
 sky130_fd_sc_hd__fa_1 u1095 (.A(w517_n),
    .B(w1055_n),
    .CIN(w1120_n),
    .COUT(w1896_n),
    .SUM(w1894_n));
 sky130_fd_sc_hd__fa_1 u1096 (.A(w1277),
    .B(w1331),
    .CIN(w1343),
    .COUT(w1901),
    .SUM(w1899));
 sky130_fd_sc_hd__fa_1 u1097 (.A(w1080_n),
    .B(w1135),
    .CIN(w1341),
    .COUT(w1906),
    .SUM(w1904_n));
 sky130_fd_sc_hd__fa_1 u1098 (.A(w653),
    .B(w1259),
    .CIN(w1342_n),
    .COUT(w1911),
    .SUM(w1909_n));
 sky130_fd_sc_hd__fa_1 u1099 (.A(w1090_n),
    .B(w1345_n),
    .CIN(w1346_n),
    .COUT(w1916_n),
    .SUM(w1914_n));
 sky130_fd_sc_hd__inv_1 u11 (.A(pixels[146]),
    .Y(n327));
 sky130_fd_sc_hd__nor2_1 u110 (.A(pixels[24]),
    .B(pixels[34]),
    .Y(w443_n));
 sky130_fd_sc_hd__fa_1 u1100 (.A(w1348_n),
    .B(w1890),
    .CIN(w1894_n),
    .COUT(w1921_n),
    .SUM(w1919));
 sky130_fd_sc_hd__fa_1 u1101 (.A(w1074_n),
    .B(w1082_n),
    .CIN(w1336_n),
    .COUT(w1926_n),
    .SUM(w1924_n));
 sky130_fd_sc_hd__fa_1 u1102 (.A(w1150),
    .B(w1337),
    .CIN(w1339),
    .COUT(w1931),
    .SUM(w1929));
 sky130_fd_sc_hd__fa_1 u1103 (.A(w1237),
    .B(w1329_n),
    .CIN(w1899),
    .COUT(w1936),
    .SUM(w1934_n));
 sky130_fd_sc_hd__fa_2 u1104 (.A(w1244),
    .B(w1332_n),
    .CIN(w1334_n),
    .COUT(w1941_n),
    .SUM(w1939));
 sky130_fd_sc_hd__fa_1 u1105 (.A(w1155),
    .B(w1338_n),
    .CIN(w1340),
    .COUT(w1946),
    .SUM(w1944_n));
 sky130_fd_sc_hd__fa_1 u1106 (.A(w1904_n),
    .B(w1909_n),
    .CIN(w1914_n),
    .COUT(w1951_n),
    .SUM(w1949_n));
 sky130_fd_sc_hd__fa_1 u1107 (.A(w1015),
    .B(w1335_n),
    .CIN(w1919),
    .COUT(w1956),
    .SUM(w1954_n));
 sky130_fd_sc_hd__fa_1 u1108 (.A(w1344_n),
    .B(w1924_n),
    .CIN(w1929),
    .COUT(w1961_n),
    .SUM(w1959));
 sky130_fd_sc_hd__fa_1 u1109 (.A(w1065),
    .B(w1330_n),
    .CIN(w1333_n),
    .COUT(w1966_n),
    .SUM(w1964));
 sky130_fd_sc_hd__nor2_1 u111 (.A(pixels[194]),
    .B(pixels[212]),
    .Y(w444_n));
 sky130_fd_sc_hd__fa_2 u1110 (.A(w1349_n),
    .B(w1934_n),
    .CIN(w1939),
    .COUT(w1971_n),
    .SUM(w1969));
 sky130_fd_sc_hd__fa_1 u1111 (.A(w1944_n),
    .B(w1949_n),
    .CIN(w1954_n),
    .COUT(w1976_n),
    .SUM(w1974_n));
 sky130_fd_sc_hd__fa_1 u1112 (.A(w1347_n),
    .B(w1959),
    .CIN(w1964),
    .COUT(w1981),
    .SUM(w1979_n));
 sky130_fd_sc_hd__fa_1 u1113 (.A(w1969),
    .B(w1974_n),
    .CIN(w1979_n),
    .COUT(w1986_n),
    .SUM(w1984));
 sky130_fd_sc_hd__inv_1 u1114 (.A(w1984),
    .Y(w1984_n));
 sky130_fd_sc_hd__ha_1 u1115 (.A(w1891),
    .B(w1896_n),
    .COUT(w1988),
    .SUM(w1987_n));
 sky130_fd_sc_hd__fa_1 u1116 (.A(w1901),
    .B(w1906),
    .CIN(w1911),
    .COUT(w1993),
    .SUM(w1991));
 sky130_fd_sc_hd__fa_1 u1117 (.A(w1916_n),
    .B(w1921_n),
    .CIN(w1987_n),
    .COUT(w1998_n),
    .SUM(w1996_n));
 sky130_fd_sc_hd__fa_1 u1118 (.A(w1926_n),
    .B(w1931),
    .CIN(w1936),
    .COUT(w2003),
    .SUM(w2001_n));
 sky130_fd_sc_hd__fa_1 u1119 (.A(w1941_n),
    .B(w1946),
    .CIN(w1951_n),
    .COUT(w2008_n),
    .SUM(w2006));
 sky130_fd_sc_hd__nor2_1 u112 (.A(pixels[88]),
    .B(n323),
    .Y(w445));
 sky130_fd_sc_hd__fa_1 u1120 (.A(w1956),
    .B(w1991),
    .CIN(w1996_n),
    .COUT(w2013),
    .SUM(w2011_n));
 sky130_fd_sc_hd__fa_1 u1121 (.A(w1961_n),
    .B(w1966_n),
    .CIN(w1971_n),
    .COUT(w2018_n),
    .SUM(w2016_n));
 sky130_fd_sc_hd__fa_1 u1122 (.A(w1976_n),
    .B(w2001_n),
    .CIN(w2006),
    .COUT(w2023_n),
    .SUM(w2021));
 sky130_fd_sc_hd__fa_1 u1123 (.A(w1981),
    .B(w2011_n),
    .CIN(w2016_n),
    .COUT(w2028_n),
    .SUM(w2026));
 sky130_fd_sc_hd__fa_1 u1124 (.A(w1986_n),
    .B(w2021),
    .CIN(w2026),
    .COUT(w2033),
    .SUM(w2031_n));
 sky130_fd_sc_hd__inv_1 u1125 (.A(w2031_n),
    .Y(w2031));
 sky130_fd_sc_hd__ha_1 u1126 (.A(w1988),
    .B(w1993),
    .COUT(w2035),
    .SUM(w2034));
 sky130_fd_sc_hd__fa_1 u1127 (.A(w1998_n),
    .B(w2003),
    .CIN(w2008_n),
    .COUT(w2040_n),
    .SUM(w2038));
 sky130_fd_sc_hd__fa_1 u1128 (.A(w2013),
    .B(w2018_n),
    .CIN(w2034),
    .COUT(w2045),
    .SUM(w2043_n));
 sky130_fd_sc_hd__fa_1 u1129 (.A(w2023_n),
    .B(w2028_n),
    .CIN(w2038),
    .COUT(w2050_n),
    .SUM(w2048));
 sky130_fd_sc_hd__nor2_1 u113 (.A(pixels[110]),
    .B(pixels[126]),
    .Y(w449_n));
 sky130_fd_sc_hd__fa_1 u1130 (.A(w2033),
    .B(w2043_n),
    .CIN(w2048),
    .COUT(w2055),
    .SUM(w2053_n));
 sky130_fd_sc_hd__inv_1 u1131 (.A(w2053_n),
    .Y(w2053));
 sky130_fd_sc_hd__fa_1 u1132 (.A(w2035),
    .B(w2040_n),
    .CIN(w2045),
    .COUT(w2060),
    .SUM(w2058_n));
 sky130_fd_sc_hd__fa_1 u1133 (.A(w2050_n),
    .B(w2055),
    .CIN(w2058_n),
    .COUT(w2065_n),
    .SUM(w2063));
 sky130_fd_sc_hd__inv_2 u1134 (.A(w2063),
    .Y(w2063_n));
 sky130_fd_sc_hd__xnor2_1 u1135 (.A(w2060),
    .B(w2065_n),
    .Y(w2066));
 sky130_fd_sc_hd__inv_2 u1136 (.A(w2066),
    .Y(w2066_n));
 sky130_fd_sc_hd__nor2_2 u1137 (.A(w2060),
    .B(w2065_n),
    .Y(w2067));
 sky130_fd_sc_hd__inv_1 u1138 (.A(w2067),
    .Y(w2067_n));
 sky130_fd_sc_hd__fa_1 u1139 (.A(w471),
    .B(w593_n),
    .CIN(w889),
    .COUT(w2072),
    .SUM(w2070_n));
 sky130_fd_sc_hd__nor2_1 u114 (.A(pixels[89]),
    .B(pixels[106]),
    .Y(w450_n));
 sky130_fd_sc_hd__fa_1 u1140 (.A(w592_n),
    .B(w1203_n),
    .CIN(w1351),
    .COUT(w2077_n),
    .SUM(w2075));
 sky130_fd_sc_hd__fa_1 u1141 (.A(w935_n),
    .B(w1210),
    .CIN(w1357),
    .COUT(w2082),
    .SUM(w2080_n));
 sky130_fd_sc_hd__fa_1 u1142 (.A(w884),
    .B(w1159_n),
    .CIN(w1352),
    .COUT(w2087),
    .SUM(w2085_n));
 sky130_fd_sc_hd__fa_1 u1143 (.A(w1216_n),
    .B(w1361_n),
    .CIN(w1363_n),
    .COUT(w2092_n),
    .SUM(w2090_n));
 sky130_fd_sc_hd__fa_1 u1144 (.A(w1125_n),
    .B(w1350_n),
    .CIN(w2070_n),
    .COUT(w2097_n),
    .SUM(w2095_n));
 sky130_fd_sc_hd__fa_1 u1145 (.A(w653),
    .B(w1014),
    .CIN(w1355),
    .COUT(w2102),
    .SUM(w2100));
 sky130_fd_sc_hd__fa_1 u1146 (.A(w1362_n),
    .B(w1365_n),
    .CIN(w1369),
    .COUT(w2107_n),
    .SUM(w2105));
 sky130_fd_sc_hd__fa_1 u1147 (.A(w1354),
    .B(w2075),
    .CIN(w2080_n),
    .COUT(w2112),
    .SUM(w2110_n));
 sky130_fd_sc_hd__fa_1 u1148 (.A(w1013_n),
    .B(w1182_n),
    .CIN(w1360_n),
    .COUT(w2117_n),
    .SUM(w2115_n));
 sky130_fd_sc_hd__fa_1 u1149 (.A(w1366_n),
    .B(w1372),
    .CIN(w2085_n),
    .COUT(w2122_n),
    .SUM(w2120));
 sky130_fd_sc_hd__nor2_4 u115 (.A(pixels[225]),
    .B(pixels[238]),
    .Y(w451_n));
 sky130_fd_sc_hd__fa_1 u1150 (.A(w1267),
    .B(w1356),
    .CIN(w2090_n),
    .COUT(w2127),
    .SUM(w2125_n));
 sky130_fd_sc_hd__fa_1 u1151 (.A(w1368_n),
    .B(w2095_n),
    .CIN(w2100),
    .COUT(w2132_n),
    .SUM(w2130));
 sky130_fd_sc_hd__fa_1 u1152 (.A(w1026_n),
    .B(w1353),
    .CIN(w2105),
    .COUT(w2137),
    .SUM(w2135_n));
 sky130_fd_sc_hd__fa_1 u1153 (.A(w1189),
    .B(w1344_n),
    .CIN(w1358_n),
    .COUT(w2142_n),
    .SUM(w2140));
 sky130_fd_sc_hd__fa_1 u1154 (.A(w1374),
    .B(w2110_n),
    .CIN(w2115_n),
    .COUT(w2147_n),
    .SUM(w2145));
 sky130_fd_sc_hd__fa_1 u1155 (.A(w1359_n),
    .B(w1364),
    .CIN(w2120),
    .COUT(w2152),
    .SUM(w2150_n));
 sky130_fd_sc_hd__fa_1 u1156 (.A(w1367),
    .B(w1370_n),
    .CIN(w1373_n),
    .COUT(w2157_n),
    .SUM(w2155));
 sky130_fd_sc_hd__fa_1 u1157 (.A(w1375),
    .B(w2125_n),
    .CIN(w2130),
    .COUT(w2162),
    .SUM(w2160_n));
 sky130_fd_sc_hd__fa_1 u1158 (.A(w2135_n),
    .B(w2140),
    .CIN(w2145),
    .COUT(w2167),
    .SUM(w2165_n));
 sky130_fd_sc_hd__fa_1 u1159 (.A(w1371),
    .B(w2150_n),
    .CIN(w2155),
    .COUT(w2172),
    .SUM(w2170_n));
 sky130_fd_sc_hd__inv_1 u116 (.A(w451_n),
    .Y(w451));
 sky130_fd_sc_hd__fa_2 u1160 (.A(w2160_n),
    .B(w2165_n),
    .CIN(w2170_n),
    .COUT(w2177_n),
    .SUM(w2175_n));
 sky130_fd_sc_hd__inv_1 u1161 (.A(w2175_n),
    .Y(w2175));
 sky130_fd_sc_hd__fa_1 u1162 (.A(w2072),
    .B(w2077_n),
    .CIN(w2082),
    .COUT(w2182),
    .SUM(w2180_n));
 sky130_fd_sc_hd__fa_1 u1163 (.A(w2087),
    .B(w2092_n),
    .CIN(w2097_n),
    .COUT(w2187_n),
    .SUM(w2185));
 sky130_fd_sc_hd__fa_1 u1164 (.A(w2102),
    .B(w2107_n),
    .CIN(w2180_n),
    .COUT(w2192_n),
    .SUM(w2190));
 sky130_fd_sc_hd__fa_1 u1165 (.A(w2112),
    .B(w2117_n),
    .CIN(w2122_n),
    .COUT(w2197_n),
    .SUM(w2195));
 sky130_fd_sc_hd__fa_1 u1166 (.A(w2127),
    .B(w2132_n),
    .CIN(w2185),
    .COUT(w2202),
    .SUM(w2200_n));
 sky130_fd_sc_hd__fa_1 u1167 (.A(w2137),
    .B(w2142_n),
    .CIN(w2190),
    .COUT(w2207),
    .SUM(w2205_n));
 sky130_fd_sc_hd__fa_1 u1168 (.A(w2147_n),
    .B(w2152),
    .CIN(w2195),
    .COUT(w2212),
    .SUM(w2210_n));
 sky130_fd_sc_hd__fa_1 u1169 (.A(w2157_n),
    .B(w2162),
    .CIN(w2200_n),
    .COUT(w2217_n),
    .SUM(w2215));
 sky130_fd_sc_hd__nor2_2 u117 (.A(pixels[308]),
    .B(pixels[314]),
    .Y(w452_n));
 sky130_fd_sc_hd__fa_2 u1170 (.A(w2167),
    .B(w2172),
    .CIN(w2205_n),
    .COUT(w2222),
    .SUM(w2220_n));
 sky130_fd_sc_hd__fa_2 u1171 (.A(w2177_n),
    .B(w2210_n),
    .CIN(w2215),
    .COUT(w2227_n),
    .SUM(w2225));
 sky130_fd_sc_hd__xnor2_1 u1172 (.A(w2220_n),
    .B(w2225),
    .Y(w2228));
 sky130_fd_sc_hd__inv_1 u1173 (.A(w2228),
    .Y(w2228_n));
 sky130_fd_sc_hd__nor2_1 u1174 (.A(w2220_n),
    .B(w2225),
    .Y(w2229));
 sky130_fd_sc_hd__ha_1 u1175 (.A(w2182),
    .B(w2187_n),
    .COUT(w2231),
    .SUM(w2230_n));
 sky130_fd_sc_hd__fa_1 u1176 (.A(w2192_n),
    .B(w2197_n),
    .CIN(w2202),
    .COUT(w2236_n),
    .SUM(w2234));
 sky130_fd_sc_hd__fa_1 u1177 (.A(w2207),
    .B(w2212),
    .CIN(w2230_n),
    .COUT(w2241),
    .SUM(w2239_n));
 sky130_fd_sc_hd__fa_1 u1178 (.A(w2217_n),
    .B(w2222),
    .CIN(w2234),
    .COUT(w2246),
    .SUM(w2244_n));
 sky130_fd_sc_hd__fa_1 u1179 (.A(w2227_n),
    .B(w2239_n),
    .CIN(w2244_n),
    .COUT(w2251_n),
    .SUM(w2249_n));
 sky130_fd_sc_hd__a21oi_2 u118 (.A1(pixels[98]),
    .A2(w332_n),
    .B1(w432),
    .Y(w453_n));
 sky130_fd_sc_hd__inv_2 u1180 (.A(w2249_n),
    .Y(w2249));
 sky130_fd_sc_hd__xor2_4 u1181 (.A(w2229),
    .B(w2249),
    .X(w2252));
 sky130_fd_sc_hd__inv_2 u1182 (.A(w2252),
    .Y(w2252_n));
 sky130_fd_sc_hd__nand2_1 u1183 (.A(w2229),
    .B(w2249),
    .Y(w2253_n));
 sky130_fd_sc_hd__fa_1 u1184 (.A(w2231),
    .B(w2236_n),
    .CIN(w2241),
    .COUT(w2258),
    .SUM(w2256_n));
 sky130_fd_sc_hd__fa_1 u1185 (.A(w2246),
    .B(w2251_n),
    .CIN(w2256_n),
    .COUT(w2263_n),
    .SUM(w2261));
 sky130_fd_sc_hd__xnor2_2 u1186 (.A(w2253_n),
    .B(w2261),
    .Y(w2264));
 sky130_fd_sc_hd__inv_1 u1187 (.A(w2264),
    .Y(w2264_n));
 sky130_fd_sc_hd__or2_0 u1188 (.A(w2253_n),
    .B(w2261),
    .X(w2265_n));
 sky130_fd_sc_hd__fa_2 u1189 (.A(w2258),
    .B(w2263_n),
    .CIN(w2265_n),
    .COUT(w2270_n),
    .SUM(w2268));
 sky130_fd_sc_hd__xor2_1 u119 (.A(pixels[90]),
    .B(pixels[105]),
    .X(w455));
 sky130_fd_sc_hd__inv_2 u1190 (.A(w2268),
    .Y(w2268_n));
 sky130_fd_sc_hd__inv_1 u1191 (.A(w2270_n),
    .Y(w2270));
 sky130_fd_sc_hd__fa_1 u1192 (.A(pixels[161]),
    .B(pixels[171]),
    .CIN(w677),
    .COUT(w2275),
    .SUM(w2273));
 sky130_fd_sc_hd__inv_1 u1193 (.A(w2273),
    .Y(w2273_n));
 sky130_fd_sc_hd__inv_1 u1194 (.A(w2275),
    .Y(w2275_n));
 sky130_fd_sc_hd__fa_1 u1195 (.A(w529_n),
    .B(w958),
    .CIN(w1156_n),
    .COUT(w2280_n),
    .SUM(w2278));
 sky130_fd_sc_hd__fa_1 u1196 (.A(w896),
    .B(w1128_n),
    .CIN(w1226),
    .COUT(w2285),
    .SUM(w2283_n));
 sky130_fd_sc_hd__fa_1 u1197 (.A(w785_n),
    .B(w801),
    .CIN(w1165),
    .COUT(w2290),
    .SUM(w2288_n));
 sky130_fd_sc_hd__inv_1 u1198 (.A(w2288_n),
    .Y(w2288));
 sky130_fd_sc_hd__inv_1 u1199 (.A(w2290),
    .Y(w2290_n));
 sky130_fd_sc_hd__inv_1 u12 (.A(pixels[162]),
    .Y(n328));
 sky130_fd_sc_hd__nor2_2 u120 (.A(pixels[172]),
    .B(w442),
    .Y(w457_n));
 sky130_fd_sc_hd__fa_1 u1200 (.A(w970_n),
    .B(w1381),
    .CIN(w2273_n),
    .COUT(w2295_n),
    .SUM(w2293));
 sky130_fd_sc_hd__fa_1 u1201 (.A(w996_n),
    .B(w1132),
    .CIN(w2278),
    .COUT(w2300),
    .SUM(w2298_n));
 sky130_fd_sc_hd__fa_1 u1202 (.A(w1152_n),
    .B(w1379_n),
    .CIN(w1380_n),
    .COUT(w2305_n),
    .SUM(w2303_n));
 sky130_fd_sc_hd__fa_1 u1203 (.A(w1042_n),
    .B(w1046_n),
    .CIN(w1385),
    .COUT(w2310_n),
    .SUM(w2308));
 sky130_fd_sc_hd__fa_1 u1204 (.A(w942_n),
    .B(w1168),
    .CIN(w2283_n),
    .COUT(w2315_n),
    .SUM(w2313));
 sky130_fd_sc_hd__fa_2 u1205 (.A(w1269),
    .B(w1377),
    .CIN(w2288),
    .COUT(w2320),
    .SUM(w2318));
 sky130_fd_sc_hd__fa_1 u1206 (.A(w1262_n),
    .B(w1382_n),
    .CIN(w1386),
    .COUT(w2325_n),
    .SUM(w2323));
 sky130_fd_sc_hd__fa_1 u1207 (.A(w1391_n),
    .B(w1394_n),
    .CIN(w2293),
    .COUT(w2330_n),
    .SUM(w2328));
 sky130_fd_sc_hd__fa_1 u1208 (.A(w992),
    .B(w1209_n),
    .CIN(w1383_n),
    .COUT(w2335_n),
    .SUM(w2333));
 sky130_fd_sc_hd__fa_1 u1209 (.A(w2298_n),
    .B(w2303_n),
    .CIN(w2308),
    .COUT(w2340_n),
    .SUM(w2338));
 sky130_fd_sc_hd__inv_1 u121 (.A(w457_n),
    .Y(w457));
 sky130_fd_sc_hd__fa_1 u1210 (.A(w1023),
    .B(w1376),
    .CIN(w2313),
    .COUT(w2345),
    .SUM(w2343));
 sky130_fd_sc_hd__fa_1 u1211 (.A(w1384),
    .B(w1388_n),
    .CIN(w1389),
    .COUT(w2350),
    .SUM(w2348_n));
 sky130_fd_sc_hd__fa_2 u1212 (.A(w1390_n),
    .B(w2318),
    .CIN(w2323),
    .COUT(w2355),
    .SUM(w2353_n));
 sky130_fd_sc_hd__fa_1 u1213 (.A(w1233_n),
    .B(w1378),
    .CIN(w2328),
    .COUT(w2360),
    .SUM(w2358_n));
 sky130_fd_sc_hd__fa_1 u1214 (.A(w1392),
    .B(w1393_n),
    .CIN(w2333),
    .COUT(w2365),
    .SUM(w2363_n));
 sky130_fd_sc_hd__fa_1 u1215 (.A(w1387_n),
    .B(w2338),
    .CIN(w2343),
    .COUT(w2370),
    .SUM(w2368_n));
 sky130_fd_sc_hd__fa_1 u1216 (.A(w2348_n),
    .B(w2353_n),
    .CIN(w2358_n),
    .COUT(w2375_n),
    .SUM(w2373_n));
 sky130_fd_sc_hd__fa_2 u1217 (.A(w2363_n),
    .B(w2368_n),
    .CIN(w2373_n),
    .COUT(w2380_n),
    .SUM(w2378_n));
 sky130_fd_sc_hd__fa_1 u1218 (.A(w2275_n),
    .B(w2280_n),
    .CIN(w2285),
    .COUT(w2385_n),
    .SUM(w2383));
 sky130_fd_sc_hd__inv_1 u1219 (.A(w2385_n),
    .Y(w2385));
 sky130_fd_sc_hd__nor3_2 u122 (.A(pixels[279]),
    .B(pixels[280]),
    .C(pixels[289]),
    .Y(w458_n));
 sky130_fd_sc_hd__fa_1 u1220 (.A(w2290_n),
    .B(w2295_n),
    .CIN(w2300),
    .COUT(w2390_n),
    .SUM(w2388));
 sky130_fd_sc_hd__fa_1 u1221 (.A(w2305_n),
    .B(w2310_n),
    .CIN(w2315_n),
    .COUT(w2395_n),
    .SUM(w2393_n));
 sky130_fd_sc_hd__fa_2 u1222 (.A(w2320),
    .B(w2325_n),
    .CIN(w2383),
    .COUT(w2400),
    .SUM(w2398_n));
 sky130_fd_sc_hd__fa_1 u1223 (.A(w2330_n),
    .B(w2335_n),
    .CIN(w2340_n),
    .COUT(w2405_n),
    .SUM(w2403_n));
 sky130_fd_sc_hd__fa_1 u1224 (.A(w2345),
    .B(w2388),
    .CIN(w2393_n),
    .COUT(w2410),
    .SUM(w2408_n));
 sky130_fd_sc_hd__fa_1 u1225 (.A(w2350),
    .B(w2355),
    .CIN(w2398_n),
    .COUT(w2415),
    .SUM(w2413_n));
 sky130_fd_sc_hd__fa_1 u1226 (.A(w2360),
    .B(w2365),
    .CIN(w2403_n),
    .COUT(w2420),
    .SUM(w2418_n));
 sky130_fd_sc_hd__fa_2 u1227 (.A(w2370),
    .B(w2408_n),
    .CIN(w2413_n),
    .COUT(w2425_n),
    .SUM(w2423));
 sky130_fd_sc_hd__fa_1 u1228 (.A(w2375_n),
    .B(w2418_n),
    .CIN(w2423),
    .COUT(w2430_n),
    .SUM(w2428));
 sky130_fd_sc_hd__xor2_4 u1229 (.A(w2380_n),
    .B(w2428),
    .X(w2431_n));
 sky130_fd_sc_hd__inv_2 u123 (.A(w458_n),
    .Y(w458));
 sky130_fd_sc_hd__clkbuf_1 u1230 (.A(w2431_n),
    .X(n1729));
 sky130_fd_sc_hd__nor2_1 u1231 (.A(w2380_n),
    .B(w2428),
    .Y(w2432));
 sky130_fd_sc_hd__xnor2_1 u1232 (.A(w2385),
    .B(w2390_n),
    .Y(w2433));
 sky130_fd_sc_hd__nor2b_1 u1233 (.A(w2385),
    .B_N(w2390_n),
    .Y(w2434_n));
 sky130_fd_sc_hd__fa_1 u1234 (.A(w2395_n),
    .B(w2400),
    .CIN(w2405_n),
    .COUT(w2439_n),
    .SUM(w2437));
 sky130_fd_sc_hd__fa_1 u1235 (.A(w2410),
    .B(w2415),
    .CIN(w2433),
    .COUT(w2444),
    .SUM(w2442));
 sky130_fd_sc_hd__fa_1 u1236 (.A(w2420),
    .B(w2425_n),
    .CIN(w2437),
    .COUT(w2449),
    .SUM(w2447_n));
 sky130_fd_sc_hd__fa_2 u1237 (.A(w2430_n),
    .B(w2442),
    .CIN(w2447_n),
    .COUT(w2454_n),
    .SUM(w2452));
 sky130_fd_sc_hd__xnor2_4 u1238 (.A(w2432),
    .B(w2452),
    .Y(w2455_n));
 sky130_fd_sc_hd__clkbuf_1 u1239 (.A(w2455_n),
    .X(n1742));
 sky130_fd_sc_hd__nor2_1 u124 (.A(pixels[4]),
    .B(pixels[115]),
    .Y(w459_n));
 sky130_fd_sc_hd__nor3_2 u1240 (.A(w2380_n),
    .B(w2428),
    .C(w2452),
    .Y(w2456));
 sky130_fd_sc_hd__fa_1 u1241 (.A(w2434_n),
    .B(w2439_n),
    .CIN(w2444),
    .COUT(w2461_n),
    .SUM(w2459));
 sky130_fd_sc_hd__fa_2 u1242 (.A(w2449),
    .B(w2454_n),
    .CIN(w2459),
    .COUT(w2466),
    .SUM(w2464_n));
 sky130_fd_sc_hd__clkinv_2 u1243 (.A(w2464_n),
    .Y(w2464));
 sky130_fd_sc_hd__xor2_4 u1244 (.A(w2456),
    .B(w2464),
    .X(w2467));
 sky130_fd_sc_hd__clkbuf_1 u1245 (.A(w2467),
    .X(n1750));
 sky130_fd_sc_hd__nand2_2 u1246 (.A(w2456),
    .B(w2464),
    .Y(w2468_n));
 sky130_fd_sc_hd__fa_2 u1247 (.A(w2461_n),
    .B(w2466),
    .CIN(w2468_n),
    .COUT(w2473_n),
    .SUM(w2471));
 sky130_fd_sc_hd__inv_4 u1248 (.A(w2471),
    .Y(w2471_n));
 sky130_fd_sc_hd__inv_1 u1249 (.A(w2473_n),
    .Y(w2473));
 sky130_fd_sc_hd__nor2_8 u125 (.A(pixels[88]),
    .B(w419),
    .Y(w460_n));
 sky130_fd_sc_hd__nor2_1 u1250 (.A(w358_n),
    .B(w657),
    .Y(w2474));
 sky130_fd_sc_hd__xor2_1 u1251 (.A(w1263_n),
    .B(w2474),
    .X(w2475_n));
 sky130_fd_sc_hd__nor2b_1 u1252 (.A(w2474),
    .B_N(w1263_n),
    .Y(w2476_n));
 sky130_fd_sc_hd__fa_1 u1253 (.A(w785_n),
    .B(w936_n),
    .CIN(w1038_n),
    .COUT(w2481_n),
    .SUM(w2479_n));
 sky130_fd_sc_hd__fa_1 u1254 (.A(w1102),
    .B(w1175_n),
    .CIN(w1229),
    .COUT(w2486),
    .SUM(w2484_n));
 sky130_fd_sc_hd__fa_1 u1255 (.A(w1159),
    .B(w1397_n),
    .CIN(w1417_n),
    .COUT(w2491_n),
    .SUM(w2489));
 sky130_fd_sc_hd__fa_1 u1256 (.A(w1215),
    .B(w1266_n),
    .CIN(w1398_n),
    .COUT(w2496_n),
    .SUM(w2494));
 sky130_fd_sc_hd__fa_1 u1257 (.A(w1409_n),
    .B(w1411_n),
    .CIN(w1413_n),
    .COUT(w2501_n),
    .SUM(w2499_n));
 sky130_fd_sc_hd__fa_1 u1258 (.A(w1060),
    .B(w1404),
    .CIN(w2475_n),
    .COUT(w2506),
    .SUM(w2504_n));
 sky130_fd_sc_hd__fa_1 u1259 (.A(w1272),
    .B(w1405_n),
    .CIN(w1408_n),
    .COUT(w2511_n),
    .SUM(w2509));
 sky130_fd_sc_hd__inv_1 u126 (.A(w460_n),
    .Y(w460));
 sky130_fd_sc_hd__fa_1 u1260 (.A(w1410_n),
    .B(w1518_n),
    .CIN(w2479_n),
    .COUT(w2516_n),
    .SUM(w2514_n));
 sky130_fd_sc_hd__fa_1 u1261 (.A(w1403_n),
    .B(w1406_n),
    .CIN(w2484_n),
    .COUT(w2521_n),
    .SUM(w2519_n));
 sky130_fd_sc_hd__fa_1 u1262 (.A(w1059),
    .B(w1407),
    .CIN(w1416_n),
    .COUT(w2526),
    .SUM(w2524_n));
 sky130_fd_sc_hd__fa_1 u1263 (.A(w1420),
    .B(w2489),
    .CIN(w2494),
    .COUT(w2531),
    .SUM(w2529));
 sky130_fd_sc_hd__fa_1 u1264 (.A(w1396_n),
    .B(w1399),
    .CIN(w2499_n),
    .COUT(w2536_n),
    .SUM(w2534));
 sky130_fd_sc_hd__fa_1 u1265 (.A(w1412_n),
    .B(w1414_n),
    .CIN(w1513_n),
    .COUT(w2541_n),
    .SUM(w2539_n));
 sky130_fd_sc_hd__fa_1 u1266 (.A(w1415_n),
    .B(w2504_n),
    .CIN(w2509),
    .COUT(w2546_n),
    .SUM(w2544));
 sky130_fd_sc_hd__fa_1 u1267 (.A(w1395),
    .B(w1401),
    .CIN(w2514_n),
    .COUT(w2551),
    .SUM(w2549_n));
 sky130_fd_sc_hd__fa_1 u1268 (.A(w1050_n),
    .B(w1419_n),
    .CIN(w1514),
    .COUT(w2556_n),
    .SUM(w2554));
 sky130_fd_sc_hd__fa_1 u1269 (.A(w2519_n),
    .B(w2524_n),
    .CIN(w2529),
    .COUT(w2561_n),
    .SUM(w2559));
 sky130_fd_sc_hd__nor2_1 u127 (.A(pixels[78]),
    .B(pixels[80]),
    .Y(w463_n));
 sky130_fd_sc_hd__fa_1 u1270 (.A(w1107_n),
    .B(w1400),
    .CIN(w1402_n),
    .COUT(w2566_n),
    .SUM(w2564));
 sky130_fd_sc_hd__inv_1 u1271 (.A(w2564),
    .Y(w2564_n));
 sky130_fd_sc_hd__inv_1 u1272 (.A(w2566_n),
    .Y(w2566));
 sky130_fd_sc_hd__fa_1 u1273 (.A(w2534),
    .B(w2539_n),
    .CIN(w2544),
    .COUT(w2571),
    .SUM(w2569_n));
 sky130_fd_sc_hd__fa_1 u1274 (.A(w1418_n),
    .B(w2549_n),
    .CIN(w2554),
    .COUT(w2576_n),
    .SUM(w2574));
 sky130_fd_sc_hd__fa_1 u1275 (.A(w2559),
    .B(w2564_n),
    .CIN(w2569_n),
    .COUT(w2581_n),
    .SUM(w2579));
 sky130_fd_sc_hd__ha_1 u1276 (.A(w2574),
    .B(w2579),
    .COUT(w2583),
    .SUM(w2582));
 sky130_fd_sc_hd__xor2_1 u1277 (.A(w2476_n),
    .B(w2481_n),
    .X(w2584));
 sky130_fd_sc_hd__nand2b_1 u1278 (.A_N(w2481_n),
    .B(w2476_n),
    .Y(w2585_n));
 sky130_fd_sc_hd__fa_1 u1279 (.A(w2486),
    .B(w2491_n),
    .CIN(w2496_n),
    .COUT(w2590_n),
    .SUM(w2588));
 sky130_fd_sc_hd__nor2_1 u128 (.A(pixels[144]),
    .B(pixels[164]),
    .Y(w466_n));
 sky130_fd_sc_hd__fa_1 u1280 (.A(w2501_n),
    .B(w2506),
    .CIN(w2511_n),
    .COUT(w2595_n),
    .SUM(w2593));
 sky130_fd_sc_hd__fa_1 u1281 (.A(w2516_n),
    .B(w2521_n),
    .CIN(w2584),
    .COUT(w2600_n),
    .SUM(w2598));
 sky130_fd_sc_hd__fa_1 u1282 (.A(w2526),
    .B(w2531),
    .CIN(w2588),
    .COUT(w2605),
    .SUM(w2603));
 sky130_fd_sc_hd__fa_1 u1283 (.A(w2536_n),
    .B(w2541_n),
    .CIN(w2546_n),
    .COUT(w2610_n),
    .SUM(w2608_n));
 sky130_fd_sc_hd__fa_1 u1284 (.A(w2551),
    .B(w2556_n),
    .CIN(w2593),
    .COUT(w2615),
    .SUM(w2613_n));
 sky130_fd_sc_hd__fa_1 u1285 (.A(w2561_n),
    .B(w2598),
    .CIN(w2603),
    .COUT(w2620),
    .SUM(w2618_n));
 sky130_fd_sc_hd__fa_1 u1286 (.A(w2566),
    .B(w2571),
    .CIN(w2608_n),
    .COUT(w2625),
    .SUM(w2623_n));
 sky130_fd_sc_hd__fa_1 u1287 (.A(w2576_n),
    .B(w2613_n),
    .CIN(w2618_n),
    .COUT(w2630_n),
    .SUM(w2628_n));
 sky130_fd_sc_hd__fa_1 u1288 (.A(w2581_n),
    .B(w2583),
    .CIN(w2623_n),
    .COUT(w2635_n),
    .SUM(w2633));
 sky130_fd_sc_hd__ha_1 u1289 (.A(w2628_n),
    .B(w2633),
    .COUT(w2637),
    .SUM(w2636_n));
 sky130_fd_sc_hd__xor2_1 u129 (.A(pixels[76]),
    .B(w463_n),
    .X(w467_n));
 sky130_fd_sc_hd__inv_1 u1290 (.A(w2636_n),
    .Y(w2636));
 sky130_fd_sc_hd__fa_1 u1291 (.A(w2585_n),
    .B(w2590_n),
    .CIN(w2595_n),
    .COUT(w2642_n),
    .SUM(w2640_n));
 sky130_fd_sc_hd__fa_1 u1292 (.A(w2600_n),
    .B(w2605),
    .CIN(w2610_n),
    .COUT(w2647_n),
    .SUM(w2645));
 sky130_fd_sc_hd__fa_1 u1293 (.A(w2615),
    .B(w2620),
    .CIN(w2640_n),
    .COUT(w2652),
    .SUM(w2650_n));
 sky130_fd_sc_hd__fa_1 u1294 (.A(w2625),
    .B(w2630_n),
    .CIN(w2645),
    .COUT(w2657),
    .SUM(w2655_n));
 sky130_fd_sc_hd__fa_1 u1295 (.A(w2635_n),
    .B(w2650_n),
    .CIN(w2655_n),
    .COUT(w2662_n),
    .SUM(w2660_n));
 sky130_fd_sc_hd__ha_1 u1296 (.A(w2637),
    .B(w2660_n),
    .COUT(w2664),
    .SUM(w2663_n));
 sky130_fd_sc_hd__inv_1 u1297 (.A(w2663_n),
    .Y(w2663));
 sky130_fd_sc_hd__fa_1 u1298 (.A(w2642_n),
    .B(w2647_n),
    .CIN(w2652),
    .COUT(w2669_n),
    .SUM(w2667));
 sky130_fd_sc_hd__fa_1 u1299 (.A(w2657),
    .B(w2662_n),
    .CIN(w2667),
    .COUT(w2674),
    .SUM(w2672_n));
 sky130_fd_sc_hd__clkinv_1 u13 (.A(pixels[182]),
    .Y(n329));
 sky130_fd_sc_hd__nor2_1 u130 (.A(pixels[272]),
    .B(pixels[283]),
    .Y(w468_n));
 sky130_fd_sc_hd__ha_1 u1300 (.A(w2664),
    .B(w2672_n),
    .COUT(w2676),
    .SUM(w2675_n));
 sky130_fd_sc_hd__inv_2 u1301 (.A(w2675_n),
    .Y(w2675));
 sky130_fd_sc_hd__fa_1 u1302 (.A(w2669_n),
    .B(w2674),
    .CIN(w2676),
    .COUT(w2681),
    .SUM(w2679_n));
 sky130_fd_sc_hd__inv_2 u1303 (.A(w2679_n),
    .Y(w2679));
 sky130_fd_sc_hd__inv_1 u1304 (.A(w2681),
    .Y(w2681_n));
 sky130_fd_sc_hd__xor2_1 u1305 (.A(w399),
    .B(w763),
    .X(w2682));
 sky130_fd_sc_hd__nand3_1 u1306 (.A(w399),
    .B(w444_n),
    .C(w503_n),
    .Y(w2683_n));
 sky130_fd_sc_hd__fa_1 u1307 (.A(w994),
    .B(w1006_n),
    .CIN(w1200),
    .COUT(w2688),
    .SUM(w2686_n));
 sky130_fd_sc_hd__fa_1 u1308 (.A(w842_n),
    .B(w1231_n),
    .CIN(w1424_n),
    .COUT(w2693_n),
    .SUM(w2691_n));
 sky130_fd_sc_hd__fa_1 u1309 (.A(w1027),
    .B(w1127_n),
    .CIN(w2682),
    .COUT(w2698),
    .SUM(w2696_n));
 sky130_fd_sc_hd__nor2_1 u131 (.A(pixels[25]),
    .B(pixels[35]),
    .Y(w470_n));
 sky130_fd_sc_hd__fa_1 u1310 (.A(w1114_n),
    .B(w1139),
    .CIN(w1427),
    .COUT(w2703),
    .SUM(w2701_n));
 sky130_fd_sc_hd__fa_1 u1311 (.A(w1240),
    .B(w1431),
    .CIN(w1432_n),
    .COUT(w2708),
    .SUM(w2706_n));
 sky130_fd_sc_hd__fa_1 u1312 (.A(w1051_n),
    .B(w1101_n),
    .CIN(w1433),
    .COUT(w2713_n),
    .SUM(w2711));
 sky130_fd_sc_hd__fa_1 u1313 (.A(w1421_n),
    .B(w1443_n),
    .CIN(w2686_n),
    .COUT(w2718_n),
    .SUM(w2716_n));
 sky130_fd_sc_hd__fa_1 u1314 (.A(w1150_n),
    .B(w1425),
    .CIN(w1426_n),
    .COUT(w2723_n),
    .SUM(w2721));
 sky130_fd_sc_hd__fa_1 u1315 (.A(w1160_n),
    .B(w1208),
    .CIN(w1428),
    .COUT(w2728),
    .SUM(w2726_n));
 sky130_fd_sc_hd__fa_1 u1316 (.A(w1435),
    .B(w1436),
    .CIN(w1437),
    .COUT(w2733),
    .SUM(w2731));
 sky130_fd_sc_hd__fa_1 u1317 (.A(w1093),
    .B(w1245_n),
    .CIN(w1440_n),
    .COUT(w2738_n),
    .SUM(w2736));
 sky130_fd_sc_hd__fa_1 u1318 (.A(w1434_n),
    .B(w2691_n),
    .CIN(w2696_n),
    .COUT(w2743_n),
    .SUM(w2741_n));
 sky130_fd_sc_hd__fa_1 u1319 (.A(w1438),
    .B(w1441_n),
    .CIN(w2701_n),
    .COUT(w2748_n),
    .SUM(w2746));
 sky130_fd_sc_hd__nor2_1 u132 (.A(pixels[161]),
    .B(pixels[179]),
    .Y(w471_n));
 sky130_fd_sc_hd__fa_1 u1320 (.A(w1423),
    .B(w2706_n),
    .CIN(w2711),
    .COUT(w2753),
    .SUM(w2751_n));
 sky130_fd_sc_hd__fa_1 u1321 (.A(w1192),
    .B(w2716_n),
    .CIN(w2721),
    .COUT(w2758),
    .SUM(w2756_n));
 sky130_fd_sc_hd__fa_1 u1322 (.A(w2726_n),
    .B(w2731),
    .CIN(w2736),
    .COUT(w2763),
    .SUM(w2761_n));
 sky130_fd_sc_hd__fa_1 u1323 (.A(w1392_n),
    .B(w1429),
    .CIN(w1442),
    .COUT(w2768),
    .SUM(w2766_n));
 sky130_fd_sc_hd__fa_1 u1324 (.A(w1430),
    .B(w2741_n),
    .CIN(w2746),
    .COUT(w2773),
    .SUM(w2771_n));
 sky130_fd_sc_hd__fa_1 u1325 (.A(w1227),
    .B(w2751_n),
    .CIN(w2756_n),
    .COUT(w2778_n),
    .SUM(w2776));
 sky130_fd_sc_hd__fa_1 u1326 (.A(w1298),
    .B(w2761_n),
    .CIN(w2766_n),
    .COUT(w2783_n),
    .SUM(w2781));
 sky130_fd_sc_hd__fa_1 u1327 (.A(w1439),
    .B(w2771_n),
    .CIN(w2776),
    .COUT(w2788),
    .SUM(w2786_n));
 sky130_fd_sc_hd__ha_1 u1328 (.A(w2781),
    .B(w2786_n),
    .COUT(w2790),
    .SUM(w2789_n));
 sky130_fd_sc_hd__xnor2_1 u1329 (.A(w2683_n),
    .B(w2688),
    .Y(w2791));
 sky130_fd_sc_hd__inv_1 u133 (.A(w471_n),
    .Y(w471));
 sky130_fd_sc_hd__or2_0 u1330 (.A(w2683_n),
    .B(w2688),
    .X(w2792_n));
 sky130_fd_sc_hd__fa_1 u1331 (.A(w2693_n),
    .B(w2698),
    .CIN(w2703),
    .COUT(w2797),
    .SUM(w2795_n));
 sky130_fd_sc_hd__fa_1 u1332 (.A(w2708),
    .B(w2713_n),
    .CIN(w2791),
    .COUT(w2802),
    .SUM(w2800_n));
 sky130_fd_sc_hd__fa_1 u1333 (.A(w2718_n),
    .B(w2723_n),
    .CIN(w2728),
    .COUT(w2807_n),
    .SUM(w2805));
 sky130_fd_sc_hd__fa_1 u1334 (.A(w2733),
    .B(w2738_n),
    .CIN(w2743_n),
    .COUT(w2812_n),
    .SUM(w2810));
 sky130_fd_sc_hd__fa_1 u1335 (.A(w2748_n),
    .B(w2795_n),
    .CIN(w2800_n),
    .COUT(w2817_n),
    .SUM(w2815_n));
 sky130_fd_sc_hd__fa_1 u1336 (.A(w2753),
    .B(w2758),
    .CIN(w2763),
    .COUT(w2822),
    .SUM(w2820));
 sky130_fd_sc_hd__fa_1 u1337 (.A(w2768),
    .B(w2805),
    .CIN(w2810),
    .COUT(w2827),
    .SUM(w2825));
 sky130_fd_sc_hd__fa_1 u1338 (.A(w2773),
    .B(w2778_n),
    .CIN(w2815_n),
    .COUT(w2832_n),
    .SUM(w2830));
 sky130_fd_sc_hd__fa_1 u1339 (.A(w2783_n),
    .B(w2820),
    .CIN(w2825),
    .COUT(w2837),
    .SUM(w2835_n));
 sky130_fd_sc_hd__nor3_1 u134 (.A(pixels[11]),
    .B(pixels[20]),
    .C(pixels[32]),
    .Y(w472_n));
 sky130_fd_sc_hd__fa_2 u1340 (.A(w2788),
    .B(w2790),
    .CIN(w2830),
    .COUT(w2842),
    .SUM(w2840));
 sky130_fd_sc_hd__ha_1 u1341 (.A(w2835_n),
    .B(w2840),
    .COUT(w2844),
    .SUM(w2843_n));
 sky130_fd_sc_hd__inv_1 u1342 (.A(w2843_n),
    .Y(w2843));
 sky130_fd_sc_hd__fa_1 u1343 (.A(w2792_n),
    .B(w2797),
    .CIN(w2802),
    .COUT(w2849),
    .SUM(w2847_n));
 sky130_fd_sc_hd__fa_1 u1344 (.A(w2807_n),
    .B(w2812_n),
    .CIN(w2817_n),
    .COUT(w2854_n),
    .SUM(w2852_n));
 sky130_fd_sc_hd__fa_1 u1345 (.A(w2822),
    .B(w2827),
    .CIN(w2847_n),
    .COUT(w2859),
    .SUM(w2857_n));
 sky130_fd_sc_hd__fa_1 u1346 (.A(w2832_n),
    .B(w2837),
    .CIN(w2852_n),
    .COUT(w2864_n),
    .SUM(w2862));
 sky130_fd_sc_hd__fa_2 u1347 (.A(w2842),
    .B(w2857_n),
    .CIN(w2862),
    .COUT(w2869),
    .SUM(w2867_n));
 sky130_fd_sc_hd__ha_1 u1348 (.A(w2844),
    .B(w2867_n),
    .COUT(w2871),
    .SUM(w2870_n));
 sky130_fd_sc_hd__inv_2 u1349 (.A(w2870_n),
    .Y(w2870));
 sky130_fd_sc_hd__or3_2 u135 (.A(pixels[174]),
    .B(pixels[175]),
    .C(n329),
    .X(w474_n));
 sky130_fd_sc_hd__fa_1 u1350 (.A(w2849),
    .B(w2854_n),
    .CIN(w2859),
    .COUT(w2876),
    .SUM(w2874_n));
 sky130_fd_sc_hd__fa_2 u1351 (.A(w2864_n),
    .B(w2869),
    .CIN(w2874_n),
    .COUT(w2881_n),
    .SUM(w2879));
 sky130_fd_sc_hd__ha_1 u1352 (.A(w2871),
    .B(w2879),
    .COUT(w2883),
    .SUM(w2882));
 sky130_fd_sc_hd__inv_2 u1353 (.A(w2882),
    .Y(w2882_n));
 sky130_fd_sc_hd__fa_1 u1354 (.A(w2876),
    .B(w2881_n),
    .CIN(w2883),
    .COUT(w2888),
    .SUM(w2886_n));
 sky130_fd_sc_hd__inv_2 u1355 (.A(w2886_n),
    .Y(w2886));
 sky130_fd_sc_hd__inv_1 u1356 (.A(w2888),
    .Y(w2888_n));
 sky130_fd_sc_hd__fa_1 u1357 (.A(w549_n),
    .B(w717_n),
    .CIN(w924_n),
    .COUT(w2893_n),
    .SUM(w2891_n));
 sky130_fd_sc_hd__fa_1 u1358 (.A(w839_n),
    .B(w1185_n),
    .CIN(w1450),
    .COUT(w2898_n),
    .SUM(w2896));
 sky130_fd_sc_hd__fa_1 u1359 (.A(w915_n),
    .B(w923_n),
    .CIN(w1187),
    .COUT(w2903_n),
    .SUM(w2901));
 sky130_fd_sc_hd__nor2_1 u136 (.A(pixels[223]),
    .B(pixels[224]),
    .Y(w475_n));
 sky130_fd_sc_hd__fa_1 u1360 (.A(w738),
    .B(w1172),
    .CIN(w1449_n),
    .COUT(w2908),
    .SUM(w2906_n));
 sky130_fd_sc_hd__fa_1 u1361 (.A(w970_n),
    .B(w1204),
    .CIN(w1456),
    .COUT(w2913),
    .SUM(w2911_n));
 sky130_fd_sc_hd__fa_1 u1362 (.A(w1207),
    .B(w1451),
    .CIN(w1452_n),
    .COUT(w2918),
    .SUM(w2916_n));
 sky130_fd_sc_hd__inv_1 u1363 (.A(w2916_n),
    .Y(w2916));
 sky130_fd_sc_hd__inv_1 u1364 (.A(w2918),
    .Y(w2918_n));
 sky130_fd_sc_hd__fa_1 u1365 (.A(w942_n),
    .B(w1454_n),
    .CIN(w1461),
    .COUT(w2923_n),
    .SUM(w2921));
 sky130_fd_sc_hd__inv_1 u1366 (.A(w2921),
    .Y(w2921_n));
 sky130_fd_sc_hd__inv_1 u1367 (.A(w2923_n),
    .Y(w2923));
 sky130_fd_sc_hd__fa_1 u1368 (.A(w1035),
    .B(w2891_n),
    .CIN(w2896),
    .COUT(w2928),
    .SUM(w2926_n));
 sky130_fd_sc_hd__fa_1 u1369 (.A(w1218_n),
    .B(w1249),
    .CIN(w1448),
    .COUT(w2933),
    .SUM(w2931_n));
 sky130_fd_sc_hd__o21ai_0 u137 (.A1(pixels[88]),
    .A2(n323),
    .B1(w474_n),
    .Y(w477));
 sky130_fd_sc_hd__fa_1 u1370 (.A(w1076),
    .B(w1268),
    .CIN(w1453),
    .COUT(w2938),
    .SUM(w2936));
 sky130_fd_sc_hd__fa_1 u1371 (.A(w1110_n),
    .B(w2901),
    .CIN(w2906_n),
    .COUT(w2943_n),
    .SUM(w2941));
 sky130_fd_sc_hd__fa_1 u1372 (.A(w1209_n),
    .B(w1445),
    .CIN(w1446),
    .COUT(w2948),
    .SUM(w2946_n));
 sky130_fd_sc_hd__fa_1 u1373 (.A(w1462_n),
    .B(w1466_n),
    .CIN(w2911_n),
    .COUT(w2953_n),
    .SUM(w2951_n));
 sky130_fd_sc_hd__fa_1 u1374 (.A(w2916),
    .B(w2921_n),
    .CIN(w2926_n),
    .COUT(w2958_n),
    .SUM(w2956));
 sky130_fd_sc_hd__fa_1 u1375 (.A(w1133),
    .B(w1458),
    .CIN(w1460_n),
    .COUT(w2963),
    .SUM(w2961_n));
 sky130_fd_sc_hd__fa_1 u1376 (.A(w1463_n),
    .B(w1464),
    .CIN(w1465),
    .COUT(w2968),
    .SUM(w2966_n));
 sky130_fd_sc_hd__fa_1 u1377 (.A(w2931_n),
    .B(w2936),
    .CIN(w2941),
    .COUT(w2973),
    .SUM(w2971_n));
 sky130_fd_sc_hd__fa_1 u1378 (.A(w1455_n),
    .B(w1459),
    .CIN(w2946_n),
    .COUT(w2978_n),
    .SUM(w2976));
 sky130_fd_sc_hd__fa_1 u1379 (.A(w1444_n),
    .B(w2951_n),
    .CIN(w2956),
    .COUT(w2983_n),
    .SUM(w2981));
 sky130_fd_sc_hd__xnor2_1 u138 (.A(pixels[275]),
    .B(w452_n),
    .Y(w478));
 sky130_fd_sc_hd__fa_1 u1380 (.A(w1004),
    .B(w1447),
    .CIN(w1457),
    .COUT(w2988),
    .SUM(w2986));
 sky130_fd_sc_hd__fa_1 u1381 (.A(w2961_n),
    .B(w2966_n),
    .CIN(w2971_n),
    .COUT(w2993_n),
    .SUM(w2991_n));
 sky130_fd_sc_hd__inv_1 u1382 (.A(w2991_n),
    .Y(w2991));
 sky130_fd_sc_hd__fa_1 u1383 (.A(w2976),
    .B(w2981),
    .CIN(w2986),
    .COUT(w2998),
    .SUM(w2996));
 sky130_fd_sc_hd__inv_1 u1384 (.A(w2996),
    .Y(w2996_n));
 sky130_fd_sc_hd__ha_1 u1385 (.A(w2991),
    .B(w2996_n),
    .COUT(w3000),
    .SUM(w2999_n));
 sky130_fd_sc_hd__inv_1 u1386 (.A(w2999_n),
    .Y(w2999));
 sky130_fd_sc_hd__ha_1 u1387 (.A(w1277),
    .B(w2893_n),
    .COUT(w3002),
    .SUM(w3001_n));
 sky130_fd_sc_hd__fa_1 u1388 (.A(w2898_n),
    .B(w2903_n),
    .CIN(w2908),
    .COUT(w3007_n),
    .SUM(w3005));
 sky130_fd_sc_hd__fa_1 u1389 (.A(w2913),
    .B(w2918_n),
    .CIN(w2923),
    .COUT(w3012),
    .SUM(w3010_n));
 sky130_fd_sc_hd__nor3_2 u139 (.A(pixels[70]),
    .B(pixels[89]),
    .C(pixels[106]),
    .Y(w479_n));
 sky130_fd_sc_hd__fa_1 u1390 (.A(w2928),
    .B(w2933),
    .CIN(w3001_n),
    .COUT(w3017),
    .SUM(w3015_n));
 sky130_fd_sc_hd__fa_1 u1391 (.A(w2938),
    .B(w2943_n),
    .CIN(w3005),
    .COUT(w3022),
    .SUM(w3020_n));
 sky130_fd_sc_hd__fa_1 u1392 (.A(w2948),
    .B(w2953_n),
    .CIN(w2958_n),
    .COUT(w3027_n),
    .SUM(w3025));
 sky130_fd_sc_hd__fa_1 u1393 (.A(w2963),
    .B(w2968),
    .CIN(w3010_n),
    .COUT(w3032),
    .SUM(w3030_n));
 sky130_fd_sc_hd__fa_1 u1394 (.A(w2973),
    .B(w3015_n),
    .CIN(w3020_n),
    .COUT(w3037_n),
    .SUM(w3035));
 sky130_fd_sc_hd__fa_1 u1395 (.A(w2978_n),
    .B(w2983_n),
    .CIN(w3025),
    .COUT(w3042_n),
    .SUM(w3040));
 sky130_fd_sc_hd__fa_2 u1396 (.A(w2988),
    .B(w2993_n),
    .CIN(w3030_n),
    .COUT(w3047_n),
    .SUM(w3045));
 sky130_fd_sc_hd__inv_1 u1397 (.A(w3045),
    .Y(w3045_n));
 sky130_fd_sc_hd__fa_1 u1398 (.A(w2998),
    .B(w3035),
    .CIN(w3040),
    .COUT(w3052),
    .SUM(w3050));
 sky130_fd_sc_hd__inv_1 u1399 (.A(w3050),
    .Y(w3050_n));
 sky130_fd_sc_hd__inv_1 u14 (.A(pixels[216]),
    .Y(n330));
 sky130_fd_sc_hd__nor2_1 u140 (.A(pixels[260]),
    .B(w451),
    .Y(w482_n));
 sky130_fd_sc_hd__fa_2 u1400 (.A(w3000),
    .B(w3045_n),
    .CIN(w3050_n),
    .COUT(w3057_n),
    .SUM(w3055));
 sky130_fd_sc_hd__inv_2 u1401 (.A(w3055),
    .Y(w3055_n));
 sky130_fd_sc_hd__fa_1 u1402 (.A(w3002),
    .B(w3007_n),
    .CIN(w3012),
    .COUT(w3062),
    .SUM(w3060_n));
 sky130_fd_sc_hd__fa_1 u1403 (.A(w3017),
    .B(w3022),
    .CIN(w3027_n),
    .COUT(w3067),
    .SUM(w3065_n));
 sky130_fd_sc_hd__fa_1 u1404 (.A(w3032),
    .B(w3037_n),
    .CIN(w3060_n),
    .COUT(w3072_n),
    .SUM(w3070));
 sky130_fd_sc_hd__fa_1 u1405 (.A(w3042_n),
    .B(w3047_n),
    .CIN(w3065_n),
    .COUT(w3077_n),
    .SUM(w3075_n));
 sky130_fd_sc_hd__fa_1 u1406 (.A(w3052),
    .B(w3070),
    .CIN(w3075_n),
    .COUT(w3082),
    .SUM(w3080_n));
 sky130_fd_sc_hd__inv_1 u1407 (.A(w3080_n),
    .Y(w3080));
 sky130_fd_sc_hd__xnor2_2 u1408 (.A(w3057_n),
    .B(w3080),
    .Y(w3083));
 sky130_fd_sc_hd__inv_1 u1409 (.A(w3083),
    .Y(w3083_n));
 sky130_fd_sc_hd__nor2_1 u141 (.A(pixels[255]),
    .B(pixels[256]),
    .Y(w483_n));
 sky130_fd_sc_hd__nand2_1 u1410 (.A(w3057_n),
    .B(w3080),
    .Y(w3084_n));
 sky130_fd_sc_hd__fa_1 u1411 (.A(w3062),
    .B(w3067),
    .CIN(w3072_n),
    .COUT(w3089),
    .SUM(w3087_n));
 sky130_fd_sc_hd__fa_2 u1412 (.A(w3077_n),
    .B(w3082),
    .CIN(w3087_n),
    .COUT(w3094_n),
    .SUM(w3092));
 sky130_fd_sc_hd__xnor2_1 u1413 (.A(w3084_n),
    .B(w3092),
    .Y(w3095));
 sky130_fd_sc_hd__inv_2 u1414 (.A(w3095),
    .Y(w3095_n));
 sky130_fd_sc_hd__or2_0 u1415 (.A(w3084_n),
    .B(w3092),
    .X(w3096_n));
 sky130_fd_sc_hd__fa_2 u1416 (.A(w3089),
    .B(w3094_n),
    .CIN(w3096_n),
    .COUT(w3101_n),
    .SUM(w3099));
 sky130_fd_sc_hd__inv_2 u1417 (.A(w3099),
    .Y(w3099_n));
 sky130_fd_sc_hd__inv_1 u1418 (.A(w3101_n),
    .Y(w3101));
 sky130_fd_sc_hd__fa_1 u1419 (.A(w762_n),
    .B(w903),
    .CIN(w1468_n),
    .COUT(w3106_n),
    .SUM(w3104));
 sky130_fd_sc_hd__nor3_4 u142 (.A(pixels[1]),
    .B(pixels[16]),
    .C(pixels[41]),
    .Y(w484_n));
 sky130_fd_sc_hd__inv_1 u1420 (.A(w3104),
    .Y(w3104_n));
 sky130_fd_sc_hd__fa_1 u1421 (.A(w874),
    .B(w938),
    .CIN(w1200),
    .COUT(w3111),
    .SUM(w3109));
 sky130_fd_sc_hd__fa_1 u1422 (.A(w998),
    .B(w1081),
    .CIN(w1273_n),
    .COUT(w3116),
    .SUM(w3114_n));
 sky130_fd_sc_hd__fa_1 u1423 (.A(w1001_n),
    .B(w1058),
    .CIN(w1479_n),
    .COUT(w3121_n),
    .SUM(w3119));
 sky130_fd_sc_hd__inv_1 u1424 (.A(w3119),
    .Y(w3119_n));
 sky130_fd_sc_hd__inv_1 u1425 (.A(w3121_n),
    .Y(w3121));
 sky130_fd_sc_hd__fa_1 u1426 (.A(w1048_n),
    .B(w1485),
    .CIN(w3104_n),
    .COUT(w3126_n),
    .SUM(w3124));
 sky130_fd_sc_hd__fa_1 u1427 (.A(w670_n),
    .B(w1000),
    .CIN(w1469),
    .COUT(w3131),
    .SUM(w3129_n));
 sky130_fd_sc_hd__inv_1 u1428 (.A(w3129_n),
    .Y(w3129));
 sky130_fd_sc_hd__inv_1 u1429 (.A(w3131),
    .Y(w3131_n));
 sky130_fd_sc_hd__xnor2_1 u143 (.A(w318_n),
    .B(w457_n),
    .Y(w487_n));
 sky130_fd_sc_hd__fa_1 u1430 (.A(w1174_n),
    .B(w1214),
    .CIN(w1482),
    .COUT(w3136),
    .SUM(w3134_n));
 sky130_fd_sc_hd__fa_1 u1431 (.A(w955_n),
    .B(w1044_n),
    .CIN(w1103_n),
    .COUT(w3141_n),
    .SUM(w3139_n));
 sky130_fd_sc_hd__mux2_1 u1432 (.A0(w967),
    .A1(w569),
    .S(w772_n),
    .X(w3142));
 sky130_fd_sc_hd__xor2_1 u1433 (.A(w3109),
    .B(w3142),
    .X(w3144));
 sky130_fd_sc_hd__a22oi_1 u1434 (.A1(w772),
    .A2(w967),
    .B1(w1488_n),
    .B2(w3109),
    .Y(w3146_n));
 sky130_fd_sc_hd__fa_1 u1435 (.A(w1472),
    .B(w1477_n),
    .CIN(w1478_n),
    .COUT(w3151_n),
    .SUM(w3149));
 sky130_fd_sc_hd__fa_1 u1436 (.A(w1484_n),
    .B(w3114_n),
    .CIN(w3119_n),
    .COUT(w3156_n),
    .SUM(w3154_n));
 sky130_fd_sc_hd__fa_1 u1437 (.A(w1470_n),
    .B(w1474_n),
    .CIN(w1476_n),
    .COUT(w3161_n),
    .SUM(w3159_n));
 sky130_fd_sc_hd__fa_1 u1438 (.A(w1116),
    .B(w1480_n),
    .CIN(w1489),
    .COUT(w3166),
    .SUM(w3164_n));
 sky130_fd_sc_hd__fa_1 u1439 (.A(w3124),
    .B(w3129),
    .CIN(w3134_n),
    .COUT(w3171),
    .SUM(w3169_n));
 sky130_fd_sc_hd__nor2_1 u144 (.A(pixels[73]),
    .B(n323),
    .Y(w490));
 sky130_fd_sc_hd__fa_1 u1440 (.A(w1475_n),
    .B(w3139_n),
    .CIN(w3144),
    .COUT(w3176_n),
    .SUM(w3174));
 sky130_fd_sc_hd__fa_1 u1441 (.A(w1481),
    .B(w1486),
    .CIN(w3149),
    .COUT(w3181),
    .SUM(w3179));
 sky130_fd_sc_hd__fa_1 u1442 (.A(w1467_n),
    .B(w1471_n),
    .CIN(w3154_n),
    .COUT(w3186_n),
    .SUM(w3184_n));
 sky130_fd_sc_hd__fa_1 u1443 (.A(w1487_n),
    .B(w3159_n),
    .CIN(w3164_n),
    .COUT(w3191_n),
    .SUM(w3189_n));
 sky130_fd_sc_hd__fa_1 u1444 (.A(w3169_n),
    .B(w3174),
    .CIN(w3179),
    .COUT(w3196),
    .SUM(w3194_n));
 sky130_fd_sc_hd__fa_1 u1445 (.A(w1473_n),
    .B(w1483_n),
    .CIN(w3184_n),
    .COUT(w3201_n),
    .SUM(w3199_n));
 sky130_fd_sc_hd__fa_1 u1446 (.A(w3189_n),
    .B(w3194_n),
    .CIN(w3199_n),
    .COUT(w3206_n),
    .SUM(w3204_n));
 sky130_fd_sc_hd__inv_1 u1447 (.A(w3206_n),
    .Y(w3206));
 sky130_fd_sc_hd__xor2_1 u1448 (.A(w3106_n),
    .B(w3111),
    .X(w3207_n));
 sky130_fd_sc_hd__nor2_1 u1449 (.A(w3106_n),
    .B(w3111),
    .Y(w3208));
 sky130_fd_sc_hd__nor3b_1 u145 (.A(pixels[293]),
    .B(pixels[296]),
    .C_N(w423),
    .Y(w492));
 sky130_fd_sc_hd__fa_1 u1450 (.A(w3116),
    .B(w3121),
    .CIN(w3126_n),
    .COUT(w3213),
    .SUM(w3211_n));
 sky130_fd_sc_hd__fa_1 u1451 (.A(w3131_n),
    .B(w3136),
    .CIN(w3141_n),
    .COUT(w3218_n),
    .SUM(w3216));
 sky130_fd_sc_hd__fa_1 u1452 (.A(w3146_n),
    .B(w3151_n),
    .CIN(w3207_n),
    .COUT(w3223_n),
    .SUM(w3221_n));
 sky130_fd_sc_hd__fa_1 u1453 (.A(w3156_n),
    .B(w3161_n),
    .CIN(w3166),
    .COUT(w3228_n),
    .SUM(w3226));
 sky130_fd_sc_hd__fa_1 u1454 (.A(w3171),
    .B(w3211_n),
    .CIN(w3216),
    .COUT(w3233),
    .SUM(w3231_n));
 sky130_fd_sc_hd__fa_1 u1455 (.A(w3176_n),
    .B(w3181),
    .CIN(w3221_n),
    .COUT(w3238_n),
    .SUM(w3236));
 sky130_fd_sc_hd__fa_1 u1456 (.A(w3186_n),
    .B(w3191_n),
    .CIN(w3226),
    .COUT(w3243_n),
    .SUM(w3241));
 sky130_fd_sc_hd__fa_1 u1457 (.A(w3196),
    .B(w3231_n),
    .CIN(w3236),
    .COUT(w3248),
    .SUM(w3246_n));
 sky130_fd_sc_hd__fa_1 u1458 (.A(w3201_n),
    .B(w3241),
    .CIN(w3246_n),
    .COUT(w3253_n),
    .SUM(w3251));
 sky130_fd_sc_hd__xor2_1 u1459 (.A(w3206),
    .B(w3251),
    .X(w3254));
 sky130_fd_sc_hd__nor3_1 u146 (.A(pixels[2]),
    .B(pixels[17]),
    .C(w426),
    .Y(w494_n));
 sky130_fd_sc_hd__inv_1 u1460 (.A(w3254),
    .Y(w3254_n));
 sky130_fd_sc_hd__nand2b_1 u1461 (.A_N(w3251),
    .B(w3206),
    .Y(w3255_n));
 sky130_fd_sc_hd__fa_1 u1462 (.A(w3208),
    .B(w3213),
    .CIN(w3218_n),
    .COUT(w3260),
    .SUM(w3258_n));
 sky130_fd_sc_hd__fa_1 u1463 (.A(w3223_n),
    .B(w3228_n),
    .CIN(w3233),
    .COUT(w3265_n),
    .SUM(w3263));
 sky130_fd_sc_hd__fa_1 u1464 (.A(w3238_n),
    .B(w3243_n),
    .CIN(w3258_n),
    .COUT(w3270_n),
    .SUM(w3268_n));
 sky130_fd_sc_hd__fa_1 u1465 (.A(w3248),
    .B(w3263),
    .CIN(w3268_n),
    .COUT(w3275),
    .SUM(w3273_n));
 sky130_fd_sc_hd__fa_1 u1466 (.A(w3253_n),
    .B(w3255_n),
    .CIN(w3273_n),
    .COUT(w3280_n),
    .SUM(w3278_n));
 sky130_fd_sc_hd__inv_1 u1467 (.A(w3278_n),
    .Y(w3278));
 sky130_fd_sc_hd__fa_1 u1468 (.A(w3260),
    .B(w3265_n),
    .CIN(w3270_n),
    .COUT(w3285_n),
    .SUM(w3283));
 sky130_fd_sc_hd__fa_1 u1469 (.A(w3275),
    .B(w3280_n),
    .CIN(w3283),
    .COUT(w3290),
    .SUM(w3288_n));
 sky130_fd_sc_hd__xor2_1 u147 (.A(pixels[274]),
    .B(pixels[307]),
    .X(w495));
 sky130_fd_sc_hd__inv_2 u1470 (.A(w3288_n),
    .Y(w3288));
 sky130_fd_sc_hd__xor2_2 u1471 (.A(w3285_n),
    .B(w3290),
    .X(w3291_n));
 sky130_fd_sc_hd__clkbuf_1 u1472 (.A(w3291_n),
    .X(n2143));
 sky130_fd_sc_hd__nor2_2 u1473 (.A(w3285_n),
    .B(w3290),
    .Y(w3292));
 sky130_fd_sc_hd__xor2_1 u1474 (.A(w716),
    .B(w1502_n),
    .X(w3293_n));
 sky130_fd_sc_hd__a21oi_1 u1475 (.A1(pixels[147]),
    .A2(w343_n),
    .B1(w716),
    .Y(w3294_n));
 sky130_fd_sc_hd__fa_1 u1476 (.A(w1005),
    .B(w1178_n),
    .CIN(w1510_n),
    .COUT(w3299_n),
    .SUM(w3297));
 sky130_fd_sc_hd__fa_1 u1477 (.A(w1151),
    .B(w1279),
    .CIN(w1490),
    .COUT(w3304),
    .SUM(w3302));
 sky130_fd_sc_hd__fa_1 u1478 (.A(w738_n),
    .B(w750_n),
    .CIN(w777_n),
    .COUT(w3309_n),
    .SUM(w3307_n));
 sky130_fd_sc_hd__fa_1 u1479 (.A(w1115),
    .B(w1158_n),
    .CIN(w1166_n),
    .COUT(w3314_n),
    .SUM(w3312));
 sky130_fd_sc_hd__xnor2_1 u148 (.A(pixels[81]),
    .B(w463_n),
    .Y(w496));
 sky130_fd_sc_hd__fa_1 u1480 (.A(w1035),
    .B(w1498),
    .CIN(w1500_n),
    .COUT(w3319),
    .SUM(w3317_n));
 sky130_fd_sc_hd__inv_1 u1481 (.A(w3317_n),
    .Y(w3317));
 sky130_fd_sc_hd__inv_1 u1482 (.A(w3319),
    .Y(w3319_n));
 sky130_fd_sc_hd__fa_1 u1483 (.A(w1163),
    .B(w3293_n),
    .CIN(w3297),
    .COUT(w3324),
    .SUM(w3322_n));
 sky130_fd_sc_hd__fa_1 u1484 (.A(w1495_n),
    .B(w1496),
    .CIN(w1497),
    .COUT(w3329),
    .SUM(w3327_n));
 sky130_fd_sc_hd__fa_1 u1485 (.A(w1069),
    .B(w1499_n),
    .CIN(w1515_n),
    .COUT(w3334_n),
    .SUM(w3332));
 sky130_fd_sc_hd__fa_1 u1486 (.A(w944_n),
    .B(w3302),
    .CIN(w3307_n),
    .COUT(w3339_n),
    .SUM(w3337));
 sky130_fd_sc_hd__fa_1 u1487 (.A(w1209_n),
    .B(w1501_n),
    .CIN(w1506),
    .COUT(w3344_n),
    .SUM(w3342));
 sky130_fd_sc_hd__inv_1 u1488 (.A(w3342),
    .Y(w3342_n));
 sky130_fd_sc_hd__inv_1 u1489 (.A(w3344_n),
    .Y(w3344));
 sky130_fd_sc_hd__nor3_1 u149 (.A(pixels[148]),
    .B(pixels[149]),
    .C(pixels[171]),
    .Y(w497_n));
 sky130_fd_sc_hd__fa_1 u1490 (.A(w1512),
    .B(w3312),
    .CIN(w3317),
    .COUT(w3349),
    .SUM(w3347));
 sky130_fd_sc_hd__fa_1 u1491 (.A(w1124_n),
    .B(w1276_n),
    .CIN(w1492),
    .COUT(w3354_n),
    .SUM(w3352));
 sky130_fd_sc_hd__fa_1 u1492 (.A(w1503),
    .B(w1505),
    .CIN(w1507_n),
    .COUT(w3359),
    .SUM(w3357_n));
 sky130_fd_sc_hd__fa_1 u1493 (.A(w1134),
    .B(w1509),
    .CIN(w3322_n),
    .COUT(w3364),
    .SUM(w3362_n));
 sky130_fd_sc_hd__fa_1 u1494 (.A(w1491),
    .B(w3327_n),
    .CIN(w3332),
    .COUT(w3369),
    .SUM(w3367_n));
 sky130_fd_sc_hd__fa_1 u1495 (.A(w1493),
    .B(w1494),
    .CIN(w1504),
    .COUT(w3374),
    .SUM(w3372));
 sky130_fd_sc_hd__fa_1 u1496 (.A(w1508),
    .B(w3337),
    .CIN(w3342_n),
    .COUT(w3379),
    .SUM(w3377_n));
 sky130_fd_sc_hd__fa_1 u1497 (.A(w3347),
    .B(w3352),
    .CIN(w3357_n),
    .COUT(w3384),
    .SUM(w3382_n));
 sky130_fd_sc_hd__fa_1 u1498 (.A(w1511_n),
    .B(w3362_n),
    .CIN(w3367_n),
    .COUT(w3389_n),
    .SUM(w3387_n));
 sky130_fd_sc_hd__fa_1 u1499 (.A(w3372),
    .B(w3377_n),
    .CIN(w3382_n),
    .COUT(w3394_n),
    .SUM(w3392));
 sky130_fd_sc_hd__inv_1 u15 (.A(pixels[226]),
    .Y(n331));
 sky130_fd_sc_hd__nand2_1 u150 (.A(w385_n),
    .B(w487_n),
    .Y(w498));
 sky130_fd_sc_hd__ha_1 u1500 (.A(w3387_n),
    .B(w3392),
    .COUT(w3396),
    .SUM(w3395_n));
 sky130_fd_sc_hd__xor2_1 u1501 (.A(w3294_n),
    .B(w3299_n),
    .X(w3397));
 sky130_fd_sc_hd__nand2b_1 u1502 (.A_N(w3299_n),
    .B(w3294_n),
    .Y(w3398_n));
 sky130_fd_sc_hd__fa_1 u1503 (.A(w3304),
    .B(w3309_n),
    .CIN(w3314_n),
    .COUT(w3403_n),
    .SUM(w3401));
 sky130_fd_sc_hd__fa_1 u1504 (.A(w3319_n),
    .B(w3324),
    .CIN(w3397),
    .COUT(w3408),
    .SUM(w3406_n));
 sky130_fd_sc_hd__fa_1 u1505 (.A(w3329),
    .B(w3334_n),
    .CIN(w3339_n),
    .COUT(w3413_n),
    .SUM(w3411));
 sky130_fd_sc_hd__fa_1 u1506 (.A(w3344),
    .B(w3349),
    .CIN(w3401),
    .COUT(w3418),
    .SUM(w3416));
 sky130_fd_sc_hd__fa_1 u1507 (.A(w3354_n),
    .B(w3359),
    .CIN(w3364),
    .COUT(w3423),
    .SUM(w3421_n));
 sky130_fd_sc_hd__fa_1 u1508 (.A(w3369),
    .B(w3374),
    .CIN(w3406_n),
    .COUT(w3428),
    .SUM(w3426_n));
 sky130_fd_sc_hd__fa_1 u1509 (.A(w3379),
    .B(w3411),
    .CIN(w3416),
    .COUT(w3433),
    .SUM(w3431));
 sky130_fd_sc_hd__nor3_2 u151 (.A(pixels[25]),
    .B(pixels[35]),
    .C(pixels[62]),
    .Y(w499_n));
 sky130_fd_sc_hd__fa_1 u1510 (.A(w3384),
    .B(w3389_n),
    .CIN(w3421_n),
    .COUT(w3438_n),
    .SUM(w3436));
 sky130_fd_sc_hd__fa_1 u1511 (.A(w3394_n),
    .B(w3426_n),
    .CIN(w3431),
    .COUT(w3443_n),
    .SUM(w3441));
 sky130_fd_sc_hd__fa_1 u1512 (.A(w3396),
    .B(w3436),
    .CIN(w3441),
    .COUT(w3448),
    .SUM(w3446));
 sky130_fd_sc_hd__inv_2 u1513 (.A(w3446),
    .Y(w3446_n));
 sky130_fd_sc_hd__fa_1 u1514 (.A(w3398_n),
    .B(w3403_n),
    .CIN(w3408),
    .COUT(w3453_n),
    .SUM(w3451));
 sky130_fd_sc_hd__fa_1 u1515 (.A(w3413_n),
    .B(w3418),
    .CIN(w3423),
    .COUT(w3458),
    .SUM(w3456_n));
 sky130_fd_sc_hd__fa_1 u1516 (.A(w3428),
    .B(w3433),
    .CIN(w3451),
    .COUT(w3463),
    .SUM(w3461));
 sky130_fd_sc_hd__fa_1 u1517 (.A(w3438_n),
    .B(w3456_n),
    .CIN(w3461),
    .COUT(w3468_n),
    .SUM(w3466));
 sky130_fd_sc_hd__fa_2 u1518 (.A(w3443_n),
    .B(w3448),
    .CIN(w3466),
    .COUT(w3473),
    .SUM(w3471_n));
 sky130_fd_sc_hd__inv_2 u1519 (.A(w3471_n),
    .Y(w3471));
 sky130_fd_sc_hd__xor2_2 u152 (.A(pixels[270]),
    .B(pixels[301]),
    .X(w501));
 sky130_fd_sc_hd__fa_1 u1520 (.A(w3453_n),
    .B(w3458),
    .CIN(w3463),
    .COUT(w3478),
    .SUM(w3476_n));
 sky130_fd_sc_hd__fa_2 u1521 (.A(w3468_n),
    .B(w3473),
    .CIN(w3476_n),
    .COUT(w3483_n),
    .SUM(w3481));
 sky130_fd_sc_hd__inv_2 u1522 (.A(w3481),
    .Y(w3481_n));
 sky130_fd_sc_hd__xnor2_2 u1523 (.A(w3478),
    .B(w3483_n),
    .Y(w3484));
 sky130_fd_sc_hd__clkbuf_1 u1524 (.A(w3484),
    .X(n2233));
 sky130_fd_sc_hd__nand2_2 u1525 (.A(w3478),
    .B(w3483_n),
    .Y(w3485_n));
 sky130_fd_sc_hd__nand2_1 u1526 (.A(w1604),
    .B(w1789),
    .Y(w3486_n));
 sky130_fd_sc_hd__maj3_1 u1527 (.A(w1646),
    .B(w1844_n),
    .C(w3486_n),
    .X(w3490_n));
 sky130_fd_sc_hd__maj3_1 u1528 (.A(w1666_n),
    .B(w1871_n),
    .C(w3490_n),
    .X(w3494_n));
 sky130_fd_sc_hd__maj3_1 u1529 (.A(w1675),
    .B(w1883),
    .C(w3494_n),
    .X(w3498));
 sky130_fd_sc_hd__nor2_1 u153 (.A(pixels[19]),
    .B(pixels[30]),
    .Y(w502_n));
 sky130_fd_sc_hd__maj3_1 u1530 (.A(w1678_n),
    .B(w1887_n),
    .C(w3498),
    .X(w3502_n));
 sky130_fd_sc_hd__maj3_2 u1531 (.A(w1679),
    .B(w1889),
    .C(w3502_n),
    .X(w3506));
 sky130_fd_sc_hd__nor2_1 u1532 (.A(w1604_n),
    .B(w1984),
    .Y(w3507));
 sky130_fd_sc_hd__maj3_1 u1533 (.A(w1646_n),
    .B(w2031),
    .C(w3507),
    .X(w3511));
 sky130_fd_sc_hd__maj3_1 u1534 (.A(w1666),
    .B(w2053),
    .C(w3511),
    .X(w3515));
 sky130_fd_sc_hd__maj3_1 u1535 (.A(w1675_n),
    .B(w2063_n),
    .C(w3515),
    .X(w3519_n));
 sky130_fd_sc_hd__maj3_1 u1536 (.A(w1678),
    .B(w2066_n),
    .C(w3519_n),
    .X(w3523_n));
 sky130_fd_sc_hd__maj3_1 u1537 (.A(w1679_n),
    .B(w2067),
    .C(w3523_n),
    .X(w3527_n));
 sky130_fd_sc_hd__nand2_1 u1538 (.A(w1604),
    .B(w2175),
    .Y(w3528_n));
 sky130_fd_sc_hd__maj3_1 u1539 (.A(w1646),
    .B(w2228),
    .C(w3528_n),
    .X(w3532));
 sky130_fd_sc_hd__nor2_1 u154 (.A(pixels[156]),
    .B(pixels[159]),
    .Y(w503_n));
 sky130_fd_sc_hd__maj3_2 u1540 (.A(w1666_n),
    .B(w2252_n),
    .C(w3532),
    .X(w3536_n));
 sky130_fd_sc_hd__maj3_2 u1541 (.A(w1675),
    .B(w2264),
    .C(w3536_n),
    .X(w3540));
 sky130_fd_sc_hd__maj3_2 u1542 (.A(w1678_n),
    .B(w2268),
    .C(w3540),
    .X(w3544));
 sky130_fd_sc_hd__maj3_1 u1543 (.A(w1679),
    .B(w2270_n),
    .C(w3544),
    .X(w3548));
 sky130_fd_sc_hd__nor2_1 u1544 (.A(w1604_n),
    .B(w2378_n),
    .Y(w3549));
 sky130_fd_sc_hd__maj3_1 u1545 (.A(w1646_n),
    .B(w2431_n),
    .C(w3549),
    .X(w3553_n));
 sky130_fd_sc_hd__maj3_1 u1546 (.A(w1666),
    .B(w2455_n),
    .C(w3553_n),
    .X(w3557_n));
 sky130_fd_sc_hd__maj3_1 u1547 (.A(w1675_n),
    .B(w2467),
    .C(w3557_n),
    .X(w3561_n));
 sky130_fd_sc_hd__maj3_1 u1548 (.A(w1678),
    .B(w2471_n),
    .C(w3561_n),
    .X(w3565_n));
 sky130_fd_sc_hd__maj3_1 u1549 (.A(w1679_n),
    .B(w2473),
    .C(w3565_n),
    .X(w3569_n));
 sky130_fd_sc_hd__nor2b_1 u155 (.A(pixels[244]),
    .B_N(pixels[293]),
    .Y(w505));
 sky130_fd_sc_hd__nand2_1 u1550 (.A(w1604),
    .B(w2582),
    .Y(w3570_n));
 sky130_fd_sc_hd__maj3_1 u1551 (.A(w1646),
    .B(w2636),
    .C(w3570_n),
    .X(w3574));
 sky130_fd_sc_hd__maj3_1 u1552 (.A(w1666_n),
    .B(w2663),
    .C(w3574),
    .X(w3578));
 sky130_fd_sc_hd__maj3_1 u1553 (.A(w1675),
    .B(w2675),
    .C(w3578),
    .X(w3582));
 sky130_fd_sc_hd__maj3_1 u1554 (.A(w1678_n),
    .B(w2679),
    .C(w3582),
    .X(w3586));
 sky130_fd_sc_hd__maj3_1 u1555 (.A(w1679),
    .B(w2681_n),
    .C(w3586),
    .X(w3590));
 sky130_fd_sc_hd__nand2_1 u1556 (.A(w1604),
    .B(w2789_n),
    .Y(w3591_n));
 sky130_fd_sc_hd__maj3_1 u1557 (.A(w1646),
    .B(w2843),
    .C(w3591_n),
    .X(w3595));
 sky130_fd_sc_hd__maj3_1 u1558 (.A(w1666_n),
    .B(w2870),
    .C(w3595),
    .X(w3599));
 sky130_fd_sc_hd__maj3_1 u1559 (.A(w1675),
    .B(w2882_n),
    .C(w3599),
    .X(w3603));
 sky130_fd_sc_hd__xor2_1 u156 (.A(pixels[150]),
    .B(w429_n),
    .X(w506_n));
 sky130_fd_sc_hd__maj3_1 u1560 (.A(w1678_n),
    .B(w2886),
    .C(w3603),
    .X(w3607));
 sky130_fd_sc_hd__maj3_1 u1561 (.A(w1679),
    .B(w2888_n),
    .C(w3607),
    .X(w3611));
 sky130_fd_sc_hd__nand2_1 u1562 (.A(w1604),
    .B(w2999_n),
    .Y(w3612_n));
 sky130_fd_sc_hd__maj3_1 u1563 (.A(w1646),
    .B(w3055_n),
    .C(w3612_n),
    .X(w3616_n));
 sky130_fd_sc_hd__maj3_1 u1564 (.A(w1666_n),
    .B(w3083),
    .C(w3616_n),
    .X(w3620_n));
 sky130_fd_sc_hd__maj3_2 u1565 (.A(w1675),
    .B(w3095),
    .C(w3620_n),
    .X(w3624));
 sky130_fd_sc_hd__maj3_2 u1566 (.A(w1678_n),
    .B(w3099),
    .C(w3624),
    .X(w3628));
 sky130_fd_sc_hd__maj3_2 u1567 (.A(w1679),
    .B(w3101_n),
    .C(w3628),
    .X(w3632));
 sky130_fd_sc_hd__nor2_1 u1568 (.A(w1604_n),
    .B(w3204_n),
    .Y(w3633));
 sky130_fd_sc_hd__maj3_1 u1569 (.A(w1646_n),
    .B(w3254_n),
    .C(w3633),
    .X(w3637_n));
 sky130_fd_sc_hd__nor3_2 u157 (.A(pixels[244]),
    .B(pixels[258]),
    .C(pixels[259]),
    .Y(w507_n));
 sky130_fd_sc_hd__maj3_1 u1570 (.A(w1666),
    .B(w3278),
    .C(w3637_n),
    .X(w3641));
 sky130_fd_sc_hd__maj3_1 u1571 (.A(w1675_n),
    .B(w3288),
    .C(w3641),
    .X(w3645));
 sky130_fd_sc_hd__maj3_1 u1572 (.A(w1678),
    .B(n2143),
    .C(w3645),
    .X(w3649));
 sky130_fd_sc_hd__maj3_1 u1573 (.A(w1679_n),
    .B(w3292),
    .C(w3649),
    .X(w3653));
 sky130_fd_sc_hd__nand2_1 u1574 (.A(w1604),
    .B(w3395_n),
    .Y(w3654_n));
 sky130_fd_sc_hd__maj3_1 u1575 (.A(w1646),
    .B(w3446_n),
    .C(w3654_n),
    .X(w3658_n));
 sky130_fd_sc_hd__maj3_1 u1576 (.A(w1666_n),
    .B(w3471),
    .C(w3658_n),
    .X(w3662_n));
 sky130_fd_sc_hd__maj3_1 u1577 (.A(w1675),
    .B(w3481_n),
    .C(w3662_n),
    .X(w3666_n));
 sky130_fd_sc_hd__maj3_1 u1578 (.A(w1678_n),
    .B(n2233),
    .C(w3666_n),
    .X(w3670_n));
 sky130_fd_sc_hd__maj3_1 u1579 (.A(w1679),
    .B(w3485_n),
    .C(w3670_n),
    .X(w3674_n));
 sky130_fd_sc_hd__xnor2_1 u158 (.A(pixels[61]),
    .B(w443_n),
    .Y(w510));
 sky130_fd_sc_hd__nor2_1 u1580 (.A(w1789),
    .B(w1984),
    .Y(w3675_n));
 sky130_fd_sc_hd__maj3_1 u1581 (.A(w1844_n),
    .B(w2031),
    .C(w3675_n),
    .X(w3679_n));
 sky130_fd_sc_hd__maj3_1 u1582 (.A(w1871_n),
    .B(w2053),
    .C(w3679_n),
    .X(w3683_n));
 sky130_fd_sc_hd__maj3_1 u1583 (.A(w1883),
    .B(w2063_n),
    .C(w3683_n),
    .X(w3687_n));
 sky130_fd_sc_hd__maj3_1 u1584 (.A(w1887_n),
    .B(w2066_n),
    .C(w3687_n),
    .X(w3691_n));
 sky130_fd_sc_hd__maj3_2 u1585 (.A(w1889),
    .B(w2067),
    .C(w3691_n),
    .X(w3695));
 sky130_fd_sc_hd__nor2_1 u1586 (.A(w1789),
    .B(w2175_n),
    .Y(w3696));
 sky130_fd_sc_hd__maj3_1 u1587 (.A(w1844_n),
    .B(w2228_n),
    .C(w3696),
    .X(w3700_n));
 sky130_fd_sc_hd__maj3_1 u1588 (.A(w1871_n),
    .B(w2252),
    .C(w3700_n),
    .X(w3704_n));
 sky130_fd_sc_hd__maj3_2 u1589 (.A(w1883),
    .B(w2264_n),
    .C(w3704_n),
    .X(w3708_n));
 sky130_fd_sc_hd__nor2_2 u159 (.A(pixels[292]),
    .B(w501),
    .Y(w511_n));
 sky130_fd_sc_hd__maj3_2 u1590 (.A(w1887_n),
    .B(w2268_n),
    .C(w3708_n),
    .X(w3712_n));
 sky130_fd_sc_hd__maj3_4 u1591 (.A(w1889),
    .B(w2270),
    .C(w3712_n),
    .X(w3716));
 sky130_fd_sc_hd__nor2_1 u1592 (.A(w1789),
    .B(w2378_n),
    .Y(w3717));
 sky130_fd_sc_hd__maj3_1 u1593 (.A(w1844_n),
    .B(w2431_n),
    .C(w3717),
    .X(w3721_n));
 sky130_fd_sc_hd__maj3_1 u1594 (.A(w1871_n),
    .B(w2455_n),
    .C(w3721_n),
    .X(w3725_n));
 sky130_fd_sc_hd__maj3_1 u1595 (.A(w1883),
    .B(w2467),
    .C(w3725_n),
    .X(w3729));
 sky130_fd_sc_hd__maj3_1 u1596 (.A(w1887_n),
    .B(w2471_n),
    .C(w3729),
    .X(w3733_n));
 sky130_fd_sc_hd__maj3_1 u1597 (.A(w1889),
    .B(w2473),
    .C(w3733_n),
    .X(w3737));
 sky130_fd_sc_hd__nor2b_1 u1598 (.A(w1789),
    .B_N(w2582),
    .Y(w3738));
 sky130_fd_sc_hd__maj3_1 u1599 (.A(w1844_n),
    .B(w2636_n),
    .C(w3738),
    .X(w3742_n));
 sky130_fd_sc_hd__inv_1 u16 (.A(pixels[229]),
    .Y(n332));
 sky130_fd_sc_hd__nor4_4 u160 (.A(pixels[189]),
    .B(pixels[221]),
    .C(pixels[222]),
    .D(pixels[251]),
    .Y(w512_n));
 sky130_fd_sc_hd__maj3_1 u1600 (.A(w1871_n),
    .B(w2663_n),
    .C(w3742_n),
    .X(w3746_n));
 sky130_fd_sc_hd__maj3_1 u1601 (.A(w1883),
    .B(w2675_n),
    .C(w3746_n),
    .X(w3750_n));
 sky130_fd_sc_hd__maj3_1 u1602 (.A(w1887_n),
    .B(w2679_n),
    .C(w3750_n),
    .X(w3754_n));
 sky130_fd_sc_hd__maj3_2 u1603 (.A(w1889),
    .B(w2681),
    .C(w3754_n),
    .X(w3758));
 sky130_fd_sc_hd__nand2_1 u1604 (.A(w1789_n),
    .B(w2789_n),
    .Y(w3759));
 sky130_fd_sc_hd__maj3_1 u1605 (.A(w1844),
    .B(w2843),
    .C(w3759),
    .X(w3763));
 sky130_fd_sc_hd__maj3_1 u1606 (.A(w1871),
    .B(w2870),
    .C(w3763),
    .X(w3767));
 sky130_fd_sc_hd__maj3_1 u1607 (.A(w1883_n),
    .B(w2882_n),
    .C(w3767),
    .X(w3771_n));
 sky130_fd_sc_hd__maj3_1 u1608 (.A(w1887),
    .B(w2886),
    .C(w3771_n),
    .X(w3775));
 sky130_fd_sc_hd__maj3_2 u1609 (.A(w1889_n),
    .B(w2888_n),
    .C(w3775),
    .X(w3779_n));
 sky130_fd_sc_hd__xor2_1 u161 (.A(pixels[27]),
    .B(pixels[69]),
    .X(w513));
 sky130_fd_sc_hd__nor2_1 u1610 (.A(w1789),
    .B(w2999),
    .Y(w3780_n));
 sky130_fd_sc_hd__maj3_1 u1611 (.A(w1844_n),
    .B(w3055),
    .C(w3780_n),
    .X(w3784_n));
 sky130_fd_sc_hd__maj3_1 u1612 (.A(w1871_n),
    .B(w3083_n),
    .C(w3784_n),
    .X(w3788_n));
 sky130_fd_sc_hd__maj3_2 u1613 (.A(w1883),
    .B(w3095_n),
    .C(w3788_n),
    .X(w3792_n));
 sky130_fd_sc_hd__maj3_2 u1614 (.A(w1887_n),
    .B(w3099_n),
    .C(w3792_n),
    .X(w3796_n));
 sky130_fd_sc_hd__maj3_2 u1615 (.A(w1889),
    .B(w3101),
    .C(w3796_n),
    .X(w3800));
 sky130_fd_sc_hd__nor2_1 u1616 (.A(w1789),
    .B(w3204_n),
    .Y(w3801));
 sky130_fd_sc_hd__maj3_1 u1617 (.A(w1844_n),
    .B(w3254_n),
    .C(w3801),
    .X(w3805_n));
 sky130_fd_sc_hd__maj3_1 u1618 (.A(w1871_n),
    .B(w3278),
    .C(w3805_n),
    .X(w3809_n));
 sky130_fd_sc_hd__maj3_1 u1619 (.A(w1883),
    .B(w3288),
    .C(w3809_n),
    .X(w3813));
 sky130_fd_sc_hd__inv_1 u162 (.A(w513),
    .Y(w513_n));
 sky130_fd_sc_hd__maj3_1 u1620 (.A(w1887_n),
    .B(w3291_n),
    .C(w3813),
    .X(w3817_n));
 sky130_fd_sc_hd__maj3_2 u1621 (.A(w1889),
    .B(w3292),
    .C(w3817_n),
    .X(w3821));
 sky130_fd_sc_hd__nand2_1 u1622 (.A(w1789_n),
    .B(w3395_n),
    .Y(w3822));
 sky130_fd_sc_hd__maj3_1 u1623 (.A(w1844),
    .B(w3446_n),
    .C(w3822),
    .X(w3826));
 sky130_fd_sc_hd__maj3_1 u1624 (.A(w1871),
    .B(w3471),
    .C(w3826),
    .X(w3830));
 sky130_fd_sc_hd__maj3_1 u1625 (.A(w1883_n),
    .B(w3481_n),
    .C(w3830),
    .X(w3834_n));
 sky130_fd_sc_hd__maj3_1 u1626 (.A(w1887),
    .B(w3484),
    .C(w3834_n),
    .X(w3838));
 sky130_fd_sc_hd__maj3_2 u1627 (.A(w1889_n),
    .B(w3485_n),
    .C(w3838),
    .X(w3842_n));
 sky130_fd_sc_hd__nand2_1 u1628 (.A(w1984),
    .B(w2175),
    .Y(w3843_n));
 sky130_fd_sc_hd__maj3_1 u1629 (.A(w2031),
    .B(w2228),
    .C(w3843_n),
    .X(w3847));
 sky130_fd_sc_hd__or3_1 u163 (.A(pixels[11]),
    .B(pixels[20]),
    .C(pixels[31]),
    .X(w515));
 sky130_fd_sc_hd__maj3_1 u1630 (.A(w2053),
    .B(w2252_n),
    .C(w3847),
    .X(w3851));
 sky130_fd_sc_hd__maj3_2 u1631 (.A(w2063_n),
    .B(w2264),
    .C(w3851),
    .X(w3855));
 sky130_fd_sc_hd__maj3_2 u1632 (.A(w2066_n),
    .B(w2268),
    .C(w3855),
    .X(w3859));
 sky130_fd_sc_hd__maj3_2 u1633 (.A(w2067),
    .B(w2270_n),
    .C(w3859),
    .X(w3863));
 sky130_fd_sc_hd__nor2_1 u1634 (.A(w1984_n),
    .B(w2378_n),
    .Y(w3864));
 sky130_fd_sc_hd__maj3_1 u1635 (.A(w2031_n),
    .B(w2431_n),
    .C(w3864),
    .X(w3868_n));
 sky130_fd_sc_hd__maj3_1 u1636 (.A(w2053_n),
    .B(w2455_n),
    .C(w3868_n),
    .X(w3872_n));
 sky130_fd_sc_hd__maj3_1 u1637 (.A(w2063),
    .B(w2467),
    .C(w3872_n),
    .X(w3876));
 sky130_fd_sc_hd__maj3_1 u1638 (.A(w2066),
    .B(w2471_n),
    .C(w3876),
    .X(w3880));
 sky130_fd_sc_hd__maj3_1 u1639 (.A(w2067_n),
    .B(w2473),
    .C(w3880),
    .X(w3884));
 sky130_fd_sc_hd__nand2_1 u164 (.A(pixels[59]),
    .B(w472_n),
    .Y(w516_n));
 sky130_fd_sc_hd__nand2_1 u1640 (.A(w1984),
    .B(w2582),
    .Y(w3885_n));
 sky130_fd_sc_hd__maj3_1 u1641 (.A(w2031),
    .B(w2636),
    .C(w3885_n),
    .X(w3889));
 sky130_fd_sc_hd__maj3_1 u1642 (.A(w2053),
    .B(w2663),
    .C(w3889),
    .X(w3893));
 sky130_fd_sc_hd__maj3_1 u1643 (.A(w2063_n),
    .B(w2675),
    .C(w3893),
    .X(w3897));
 sky130_fd_sc_hd__maj3_1 u1644 (.A(w2066_n),
    .B(w2679),
    .C(w3897),
    .X(w3901));
 sky130_fd_sc_hd__maj3_1 u1645 (.A(w2067),
    .B(w2681_n),
    .C(w3901),
    .X(w3905));
 sky130_fd_sc_hd__nand2_1 u1646 (.A(w1984),
    .B(w2789_n),
    .Y(w3906_n));
 sky130_fd_sc_hd__maj3_1 u1647 (.A(w2031),
    .B(w2843),
    .C(w3906_n),
    .X(w3910));
 sky130_fd_sc_hd__maj3_1 u1648 (.A(w2053),
    .B(w2870),
    .C(w3910),
    .X(w3914));
 sky130_fd_sc_hd__maj3_1 u1649 (.A(w2063_n),
    .B(w2882_n),
    .C(w3914),
    .X(w3918_n));
 sky130_fd_sc_hd__nor2_2 u165 (.A(w338),
    .B(w515),
    .Y(w517_n));
 sky130_fd_sc_hd__maj3_1 u1650 (.A(w2066_n),
    .B(w2886),
    .C(w3918_n),
    .X(w3922_n));
 sky130_fd_sc_hd__maj3_2 u1651 (.A(w2067),
    .B(w2888_n),
    .C(w3922_n),
    .X(w3926_n));
 sky130_fd_sc_hd__nand2_1 u1652 (.A(w1984),
    .B(w2999_n),
    .Y(w3927_n));
 sky130_fd_sc_hd__maj3_1 u1653 (.A(w2031),
    .B(w3055_n),
    .C(w3927_n),
    .X(w3931_n));
 sky130_fd_sc_hd__maj3_1 u1654 (.A(w2053),
    .B(w3083),
    .C(w3931_n),
    .X(w3935));
 sky130_fd_sc_hd__maj3_2 u1655 (.A(w2063_n),
    .B(w3095),
    .C(w3935),
    .X(w3939));
 sky130_fd_sc_hd__maj3_1 u1656 (.A(w2066_n),
    .B(w3099),
    .C(w3939),
    .X(w3943));
 sky130_fd_sc_hd__maj3_2 u1657 (.A(w2067),
    .B(w3101_n),
    .C(w3943),
    .X(w3947));
 sky130_fd_sc_hd__nor2_1 u1658 (.A(w1984_n),
    .B(w3204_n),
    .Y(w3948));
 sky130_fd_sc_hd__maj3_1 u1659 (.A(w2031_n),
    .B(w3254_n),
    .C(w3948),
    .X(w3952_n));
 sky130_fd_sc_hd__inv_2 u166 (.A(w517_n),
    .Y(w517));
 sky130_fd_sc_hd__maj3_1 u1660 (.A(w2053_n),
    .B(w3278),
    .C(w3952_n),
    .X(w3956_n));
 sky130_fd_sc_hd__maj3_1 u1661 (.A(w2063),
    .B(w3288),
    .C(w3956_n),
    .X(w3960));
 sky130_fd_sc_hd__maj3_1 u1662 (.A(w2066),
    .B(w3291_n),
    .C(w3960),
    .X(w3964));
 sky130_fd_sc_hd__maj3_1 u1663 (.A(w2067_n),
    .B(w3292),
    .C(w3964),
    .X(w3968));
 sky130_fd_sc_hd__nand2_1 u1664 (.A(w1984),
    .B(w3395_n),
    .Y(w3969_n));
 sky130_fd_sc_hd__maj3_1 u1665 (.A(w2031),
    .B(w3446_n),
    .C(w3969_n),
    .X(w3973_n));
 sky130_fd_sc_hd__maj3_1 u1666 (.A(w2053),
    .B(w3471),
    .C(w3973_n),
    .X(w3977));
 sky130_fd_sc_hd__maj3_1 u1667 (.A(w2063_n),
    .B(w3481_n),
    .C(w3977),
    .X(w3981_n));
 sky130_fd_sc_hd__maj3_1 u1668 (.A(w2066_n),
    .B(w3484),
    .C(w3981_n),
    .X(w3985_n));
 sky130_fd_sc_hd__maj3_1 u1669 (.A(w2067),
    .B(w3485_n),
    .C(w3985_n),
    .X(w3989_n));
 sky130_fd_sc_hd__xor2_1 u167 (.A(pixels[263]),
    .B(pixels[297]),
    .X(w521));
 sky130_fd_sc_hd__nor2_1 u1670 (.A(w2175),
    .B(w2378_n),
    .Y(w3990));
 sky130_fd_sc_hd__maj3_1 u1671 (.A(w2228),
    .B(w2431_n),
    .C(w3990),
    .X(w3994));
 sky130_fd_sc_hd__maj3_1 u1672 (.A(w2252_n),
    .B(n1742),
    .C(w3994),
    .X(w3998_n));
 sky130_fd_sc_hd__maj3_2 u1673 (.A(w2264),
    .B(n1750),
    .C(w3998_n),
    .X(w4002));
 sky130_fd_sc_hd__maj3_2 u1674 (.A(w2268),
    .B(w2471_n),
    .C(w4002),
    .X(w4006));
 sky130_fd_sc_hd__maj3_2 u1675 (.A(w2270_n),
    .B(w2473),
    .C(w4006),
    .X(w4010));
 sky130_fd_sc_hd__nand2_1 u1676 (.A(w2175_n),
    .B(w2582),
    .Y(w4011_n));
 sky130_fd_sc_hd__maj3_1 u1677 (.A(w2228_n),
    .B(w2636),
    .C(w4011_n),
    .X(w4015_n));
 sky130_fd_sc_hd__maj3_1 u1678 (.A(w2252),
    .B(w2663),
    .C(w4015_n),
    .X(w4019));
 sky130_fd_sc_hd__maj3_2 u1679 (.A(w2264_n),
    .B(w2675),
    .C(w4019),
    .X(w4023));
 sky130_fd_sc_hd__nor2_1 u168 (.A(pixels[294]),
    .B(pixels[312]),
    .Y(w522_n));
 sky130_fd_sc_hd__maj3_2 u1680 (.A(w2268_n),
    .B(w2679),
    .C(w4023),
    .X(w4027));
 sky130_fd_sc_hd__maj3_2 u1681 (.A(w2270),
    .B(w2681_n),
    .C(w4027),
    .X(w4031));
 sky130_fd_sc_hd__nand2_1 u1682 (.A(w2175_n),
    .B(w2789_n),
    .Y(w4032));
 sky130_fd_sc_hd__maj3_1 u1683 (.A(w2228_n),
    .B(w2843),
    .C(w4032),
    .X(w4036));
 sky130_fd_sc_hd__maj3_1 u1684 (.A(w2252),
    .B(w2870),
    .C(w4036),
    .X(w4040));
 sky130_fd_sc_hd__maj3_2 u1685 (.A(w2264_n),
    .B(w2882_n),
    .C(w4040),
    .X(w4044_n));
 sky130_fd_sc_hd__maj3_2 u1686 (.A(w2268_n),
    .B(w2886),
    .C(w4044_n),
    .X(w4048_n));
 sky130_fd_sc_hd__maj3_2 u1687 (.A(w2270),
    .B(w2888_n),
    .C(w4048_n),
    .X(w4052_n));
 sky130_fd_sc_hd__nor2_1 u1688 (.A(w2175),
    .B(w2999),
    .Y(w4053_n));
 sky130_fd_sc_hd__maj3_1 u1689 (.A(w2228),
    .B(w3055),
    .C(w4053_n),
    .X(w4057));
 sky130_fd_sc_hd__xnor2_1 u169 (.A(pixels[97]),
    .B(w499_n),
    .Y(w523));
 sky130_fd_sc_hd__maj3_1 u1690 (.A(w2252_n),
    .B(w3083_n),
    .C(w4057),
    .X(w4061_n));
 sky130_fd_sc_hd__maj3_1 u1691 (.A(w2264),
    .B(w3095_n),
    .C(w4061_n),
    .X(w4065_n));
 sky130_fd_sc_hd__maj3_2 u1692 (.A(w2268),
    .B(w3099_n),
    .C(w4065_n),
    .X(w4069_n));
 sky130_fd_sc_hd__maj3_2 u1693 (.A(w2270_n),
    .B(w3101),
    .C(w4069_n),
    .X(w4073_n));
 sky130_fd_sc_hd__nor2_1 u1694 (.A(w2175),
    .B(w3204_n),
    .Y(w4074));
 sky130_fd_sc_hd__maj3_1 u1695 (.A(w2228),
    .B(w3254_n),
    .C(w4074),
    .X(w4078));
 sky130_fd_sc_hd__maj3_1 u1696 (.A(w2252_n),
    .B(w3278),
    .C(w4078),
    .X(w4082));
 sky130_fd_sc_hd__maj3_1 u1697 (.A(w2264),
    .B(w3288),
    .C(w4082),
    .X(w4086));
 sky130_fd_sc_hd__maj3_1 u1698 (.A(w2268),
    .B(n2143),
    .C(w4086),
    .X(w4090));
 sky130_fd_sc_hd__maj3_2 u1699 (.A(w2270_n),
    .B(w3292),
    .C(w4090),
    .X(w4094));
 sky130_fd_sc_hd__inv_1 u17 (.A(pixels[233]),
    .Y(n333));
 sky130_fd_sc_hd__xor2_1 u170 (.A(pixels[59]),
    .B(pixels[62]),
    .X(w524));
 sky130_fd_sc_hd__nand2_1 u1700 (.A(w2175_n),
    .B(w3395_n),
    .Y(w4095));
 sky130_fd_sc_hd__maj3_1 u1701 (.A(w2228_n),
    .B(w3446_n),
    .C(w4095),
    .X(w4099_n));
 sky130_fd_sc_hd__maj3_1 u1702 (.A(w2252),
    .B(w3471),
    .C(w4099_n),
    .X(w4103));
 sky130_fd_sc_hd__maj3_1 u1703 (.A(w2264_n),
    .B(w3481_n),
    .C(w4103),
    .X(w4107_n));
 sky130_fd_sc_hd__maj3_1 u1704 (.A(w2268_n),
    .B(n2233),
    .C(w4107_n),
    .X(w4111_n));
 sky130_fd_sc_hd__maj3_2 u1705 (.A(w2270),
    .B(w3485_n),
    .C(w4111_n),
    .X(w4115_n));
 sky130_fd_sc_hd__nand2_1 u1706 (.A(w2378_n),
    .B(w2582),
    .Y(w4116_n));
 sky130_fd_sc_hd__maj3_1 u1707 (.A(n1729),
    .B(w2636),
    .C(w4116_n),
    .X(w4120_n));
 sky130_fd_sc_hd__maj3_1 u1708 (.A(n1742),
    .B(w2663),
    .C(w4120_n),
    .X(w4124_n));
 sky130_fd_sc_hd__maj3_1 u1709 (.A(n1750),
    .B(w2675),
    .C(w4124_n),
    .X(w4128));
 sky130_fd_sc_hd__or4_1 u171 (.A(pixels[286]),
    .B(pixels[288]),
    .C(pixels[308]),
    .D(pixels[314]),
    .X(w525));
 sky130_fd_sc_hd__maj3_1 u1710 (.A(w2471_n),
    .B(w2679),
    .C(w4128),
    .X(w4132));
 sky130_fd_sc_hd__maj3_1 u1711 (.A(w2473),
    .B(w2681_n),
    .C(w4132),
    .X(w4136));
 sky130_fd_sc_hd__nand2_1 u1712 (.A(w2378_n),
    .B(w2789_n),
    .Y(w4137));
 sky130_fd_sc_hd__maj3_1 u1713 (.A(n1729),
    .B(w2843),
    .C(w4137),
    .X(w4141));
 sky130_fd_sc_hd__maj3_1 u1714 (.A(w2455_n),
    .B(w2870),
    .C(w4141),
    .X(w4145));
 sky130_fd_sc_hd__maj3_1 u1715 (.A(w2467),
    .B(w2882_n),
    .C(w4145),
    .X(w4149));
 sky130_fd_sc_hd__maj3_1 u1716 (.A(w2471_n),
    .B(w2886),
    .C(w4149),
    .X(w4153));
 sky130_fd_sc_hd__maj3_1 u1717 (.A(w2473),
    .B(w2888_n),
    .C(w4153),
    .X(w4157));
 sky130_fd_sc_hd__nand2_1 u1718 (.A(w2378_n),
    .B(w2999_n),
    .Y(w4158));
 sky130_fd_sc_hd__maj3_1 u1719 (.A(w2431_n),
    .B(w3055_n),
    .C(w4158),
    .X(w4162_n));
 sky130_fd_sc_hd__xor2_1 u172 (.A(pixels[243]),
    .B(pixels[305]),
    .X(w527));
 sky130_fd_sc_hd__maj3_2 u1720 (.A(w2455_n),
    .B(w3083),
    .C(w4162_n),
    .X(w4166_n));
 sky130_fd_sc_hd__maj3_1 u1721 (.A(w2467),
    .B(w3095),
    .C(w4166_n),
    .X(w4170));
 sky130_fd_sc_hd__maj3_2 u1722 (.A(w2471_n),
    .B(w3099),
    .C(w4170),
    .X(w4174));
 sky130_fd_sc_hd__maj3_2 u1723 (.A(w2473),
    .B(w3101_n),
    .C(w4174),
    .X(w4178));
 sky130_fd_sc_hd__nand2b_1 u1724 (.A_N(w3204_n),
    .B(w2378_n),
    .Y(w4179_n));
 sky130_fd_sc_hd__maj3_1 u1725 (.A(w2431_n),
    .B(w3254),
    .C(w4179_n),
    .X(w4183_n));
 sky130_fd_sc_hd__maj3_1 u1726 (.A(w2455_n),
    .B(w3278_n),
    .C(w4183_n),
    .X(w4187_n));
 sky130_fd_sc_hd__maj3_1 u1727 (.A(w2467),
    .B(w3288_n),
    .C(w4187_n),
    .X(w4191_n));
 sky130_fd_sc_hd__nor2_1 u1728 (.A(w2471),
    .B(w3291_n),
    .Y(w4192));
 sky130_fd_sc_hd__nor2_1 u1729 (.A(w4191_n),
    .B(w4192),
    .Y(w4193));
 sky130_fd_sc_hd__xnor2_1 u173 (.A(pixels[257]),
    .B(w418_n),
    .Y(w528));
 sky130_fd_sc_hd__a21oi_1 u1730 (.A1(w2471),
    .A2(n2143),
    .B1(w4193),
    .Y(w4195_n));
 sky130_fd_sc_hd__nor2_1 u1731 (.A(w2473_n),
    .B(w3292),
    .Y(w4196));
 sky130_fd_sc_hd__nor2_1 u1732 (.A(w4195_n),
    .B(w4196),
    .Y(w4197));
 sky130_fd_sc_hd__a21oi_1 u1733 (.A1(w2473_n),
    .A2(w3292),
    .B1(w4197),
    .Y(w4199_n));
 sky130_fd_sc_hd__nand2_1 u1734 (.A(w2378_n),
    .B(w3395_n),
    .Y(w4200));
 sky130_fd_sc_hd__maj3_1 u1735 (.A(w2431_n),
    .B(w3446_n),
    .C(w4200),
    .X(w4204_n));
 sky130_fd_sc_hd__maj3_1 u1736 (.A(w2455_n),
    .B(w3471),
    .C(w4204_n),
    .X(w4208_n));
 sky130_fd_sc_hd__maj3_1 u1737 (.A(w2467),
    .B(w3481_n),
    .C(w4208_n),
    .X(w4212_n));
 sky130_fd_sc_hd__maj3_1 u1738 (.A(w2471_n),
    .B(w3484),
    .C(w4212_n),
    .X(w4216_n));
 sky130_fd_sc_hd__maj3_1 u1739 (.A(w2473),
    .B(w3485_n),
    .C(w4216_n),
    .X(w4220_n));
 sky130_fd_sc_hd__xnor2_1 u174 (.A(pixels[58]),
    .B(pixels[60]),
    .Y(w529_n));
 sky130_fd_sc_hd__nand2b_1 u1740 (.A_N(w2582),
    .B(w2789_n),
    .Y(w4221));
 sky130_fd_sc_hd__maj3_1 u1741 (.A(w2636_n),
    .B(w2843),
    .C(w4221),
    .X(w4225));
 sky130_fd_sc_hd__maj3_1 u1742 (.A(w2663_n),
    .B(w2870),
    .C(w4225),
    .X(w4229));
 sky130_fd_sc_hd__maj3_1 u1743 (.A(w2675_n),
    .B(w2882_n),
    .C(w4229),
    .X(w4233_n));
 sky130_fd_sc_hd__maj3_2 u1744 (.A(w2679_n),
    .B(w2886),
    .C(w4233_n),
    .X(w4237_n));
 sky130_fd_sc_hd__maj3_1 u1745 (.A(w2681),
    .B(w2888_n),
    .C(w4237_n),
    .X(w4241_n));
 sky130_fd_sc_hd__nor2_1 u1746 (.A(w2582),
    .B(w2999),
    .Y(w4242_n));
 sky130_fd_sc_hd__maj3_1 u1747 (.A(w2636),
    .B(w3055),
    .C(w4242_n),
    .X(w4246));
 sky130_fd_sc_hd__maj3_1 u1748 (.A(w2663),
    .B(w3083_n),
    .C(w4246),
    .X(w4250));
 sky130_fd_sc_hd__maj3_1 u1749 (.A(w2675),
    .B(w3095_n),
    .C(w4250),
    .X(w4254));
 sky130_fd_sc_hd__nor2_1 u175 (.A(pixels[37]),
    .B(pixels[101]),
    .Y(w530_n));
 sky130_fd_sc_hd__maj3_2 u1750 (.A(w2679),
    .B(w3099_n),
    .C(w4254),
    .X(w4258));
 sky130_fd_sc_hd__maj3_2 u1751 (.A(w2681_n),
    .B(w3101),
    .C(w4258),
    .X(w4262));
 sky130_fd_sc_hd__nor2_1 u1752 (.A(w2582),
    .B(w3204_n),
    .Y(w4263));
 sky130_fd_sc_hd__maj3_1 u1753 (.A(w2636),
    .B(w3254_n),
    .C(w4263),
    .X(w4267));
 sky130_fd_sc_hd__maj3_1 u1754 (.A(w2663),
    .B(w3278),
    .C(w4267),
    .X(w4271));
 sky130_fd_sc_hd__maj3_1 u1755 (.A(w2675),
    .B(w3288),
    .C(w4271),
    .X(w4275));
 sky130_fd_sc_hd__maj3_1 u1756 (.A(w2679),
    .B(w3291_n),
    .C(w4275),
    .X(w4279));
 sky130_fd_sc_hd__maj3_1 u1757 (.A(w2681_n),
    .B(w3292),
    .C(w4279),
    .X(w4283));
 sky130_fd_sc_hd__nand2b_1 u1758 (.A_N(w2582),
    .B(w3395_n),
    .Y(w4284));
 sky130_fd_sc_hd__maj3_1 u1759 (.A(w2636_n),
    .B(w3446_n),
    .C(w4284),
    .X(w4288_n));
 sky130_fd_sc_hd__nor2_1 u176 (.A(pixels[129]),
    .B(pixels[166]),
    .Y(w531_n));
 sky130_fd_sc_hd__maj3_1 u1760 (.A(w2663_n),
    .B(w3471),
    .C(w4288_n),
    .X(w4292_n));
 sky130_fd_sc_hd__maj3_1 u1761 (.A(w2675_n),
    .B(w3481_n),
    .C(w4292_n),
    .X(w4296_n));
 sky130_fd_sc_hd__maj3_1 u1762 (.A(w2679_n),
    .B(w3484),
    .C(w4296_n),
    .X(w4300_n));
 sky130_fd_sc_hd__maj3_1 u1763 (.A(w2681),
    .B(w3485_n),
    .C(w4300_n),
    .X(w4304_n));
 sky130_fd_sc_hd__nor2_1 u1764 (.A(w2789_n),
    .B(w2999),
    .Y(w4305));
 sky130_fd_sc_hd__maj3_1 u1765 (.A(w2843),
    .B(w3055),
    .C(w4305),
    .X(w4309));
 sky130_fd_sc_hd__maj3_1 u1766 (.A(w2870),
    .B(w3083_n),
    .C(w4309),
    .X(w4313));
 sky130_fd_sc_hd__maj3_1 u1767 (.A(w2882_n),
    .B(w3095_n),
    .C(w4313),
    .X(w4317_n));
 sky130_fd_sc_hd__maj3_2 u1768 (.A(w2886),
    .B(w3099_n),
    .C(w4317_n),
    .X(w4321_n));
 sky130_fd_sc_hd__maj3_2 u1769 (.A(w2888_n),
    .B(w3101),
    .C(w4321_n),
    .X(w4325_n));
 sky130_fd_sc_hd__nor2_1 u177 (.A(pixels[233]),
    .B(pixels[263]),
    .Y(w532_n));
 sky130_fd_sc_hd__nor2_1 u1770 (.A(w2789_n),
    .B(w3204_n),
    .Y(w4326));
 sky130_fd_sc_hd__maj3_1 u1771 (.A(w2843),
    .B(w3254_n),
    .C(w4326),
    .X(w4330));
 sky130_fd_sc_hd__maj3_1 u1772 (.A(w2870),
    .B(w3278),
    .C(w4330),
    .X(w4334));
 sky130_fd_sc_hd__maj3_1 u1773 (.A(w2882_n),
    .B(w3288),
    .C(w4334),
    .X(w4338));
 sky130_fd_sc_hd__maj3_1 u1774 (.A(w2886),
    .B(w3291_n),
    .C(w4338),
    .X(w4342));
 sky130_fd_sc_hd__maj3_1 u1775 (.A(w2888_n),
    .B(w3292),
    .C(w4342),
    .X(w4346));
 sky130_fd_sc_hd__nand2b_1 u1776 (.A_N(w2789_n),
    .B(w3395_n),
    .Y(w4347_n));
 sky130_fd_sc_hd__maj3_1 u1777 (.A(w2843_n),
    .B(w3446_n),
    .C(w4347_n),
    .X(w4351_n));
 sky130_fd_sc_hd__maj3_1 u1778 (.A(w2870_n),
    .B(w3471),
    .C(w4351_n),
    .X(w4355_n));
 sky130_fd_sc_hd__maj3_1 u1779 (.A(w2882),
    .B(w3481_n),
    .C(w4355_n),
    .X(w4359_n));
 sky130_fd_sc_hd__nand2_1 u178 (.A(pixels[113]),
    .B(pixels[148]),
    .Y(w533_n));
 sky130_fd_sc_hd__maj3_1 u1780 (.A(w2886_n),
    .B(w3484),
    .C(w4359_n),
    .X(w4363_n));
 sky130_fd_sc_hd__maj3_1 u1781 (.A(w2888),
    .B(w3485_n),
    .C(w4363_n),
    .X(w4367_n));
 sky130_fd_sc_hd__nor2_1 u1782 (.A(w2999_n),
    .B(w3204_n),
    .Y(w4368));
 sky130_fd_sc_hd__maj3_1 u1783 (.A(w3055_n),
    .B(w3254_n),
    .C(w4368),
    .X(w4372_n));
 sky130_fd_sc_hd__maj3_1 u1784 (.A(w3083),
    .B(w3278),
    .C(w4372_n),
    .X(w4376));
 sky130_fd_sc_hd__maj3_2 u1785 (.A(w3095),
    .B(w3288),
    .C(w4376),
    .X(w4380));
 sky130_fd_sc_hd__maj3_2 u1786 (.A(w3099),
    .B(w3291_n),
    .C(w4380),
    .X(w4384));
 sky130_fd_sc_hd__maj3_2 u1787 (.A(w3101_n),
    .B(w3292),
    .C(w4384),
    .X(w4388));
 sky130_fd_sc_hd__nand2_1 u1788 (.A(w2999),
    .B(w3395_n),
    .Y(w4389_n));
 sky130_fd_sc_hd__maj3_1 u1789 (.A(w3055),
    .B(w3446_n),
    .C(w4389_n),
    .X(w4393_n));
 sky130_fd_sc_hd__nand2_1 u179 (.A(pixels[127]),
    .B(w430_n),
    .Y(w534_n));
 sky130_fd_sc_hd__maj3_1 u1790 (.A(w3083_n),
    .B(w3471),
    .C(w4393_n),
    .X(w4397_n));
 sky130_fd_sc_hd__maj3_1 u1791 (.A(w3095_n),
    .B(w3481_n),
    .C(w4397_n),
    .X(w4401_n));
 sky130_fd_sc_hd__maj3_1 u1792 (.A(w3099_n),
    .B(w3484),
    .C(w4401_n),
    .X(w4405_n));
 sky130_fd_sc_hd__maj3_1 u1793 (.A(w3101),
    .B(w3485_n),
    .C(w4405_n),
    .X(w4409_n));
 sky130_fd_sc_hd__nand2_1 u1794 (.A(w3204_n),
    .B(w3395_n),
    .Y(w4410));
 sky130_fd_sc_hd__maj3_1 u1795 (.A(w3254_n),
    .B(w3446_n),
    .C(w4410),
    .X(w4414_n));
 sky130_fd_sc_hd__maj3_1 u1796 (.A(w3278),
    .B(w3471),
    .C(w4414_n),
    .X(w4418));
 sky130_fd_sc_hd__maj3_1 u1797 (.A(w3288),
    .B(w3481_n),
    .C(w4418),
    .X(w4422));
 sky130_fd_sc_hd__maj3_1 u1798 (.A(w3291_n),
    .B(w3484),
    .C(w4422),
    .X(w4426));
 sky130_fd_sc_hd__a21o_1 u1799 (.A1(w3292),
    .A2(w3485_n),
    .B1(w4426),
    .X(w4428));
 sky130_fd_sc_hd__inv_1 u18 (.A(pixels[245]),
    .Y(n334));
 sky130_fd_sc_hd__nor3_1 u180 (.A(pixels[92]),
    .B(pixels[108]),
    .C(pixels[124]),
    .Y(w537_n));
 sky130_fd_sc_hd__o21ai_1 u1800 (.A1(w3292),
    .A2(w3485_n),
    .B1(w4428),
    .Y(w4430_n));
 sky130_fd_sc_hd__nor4_2 u1801 (.A(w3506),
    .B(w3695),
    .C(w3716),
    .D(w3737),
    .Y(w4435_n));
 sky130_fd_sc_hd__nor4b_2 u1802 (.A(w3758),
    .B(w3821),
    .C(w3800),
    .D_N(w3779_n),
    .Y(w4436_n));
 sky130_fd_sc_hd__nand4b_1 u1803 (.A_N(w3884),
    .B(w3527_n),
    .C(w3695),
    .D(w3863),
    .Y(w4443_n));
 sky130_fd_sc_hd__nand4b_1 u1804 (.A_N(w3968),
    .B(w3905),
    .C(w3926_n),
    .D(w3947),
    .Y(w4444_n));
 sky130_fd_sc_hd__nor2_1 u1805 (.A(w4443_n),
    .B(w4444_n),
    .Y(w4445));
 sky130_fd_sc_hd__nand2_1 u1806 (.A(w3989_n),
    .B(w4445),
    .Y(w4446_n));
 sky130_fd_sc_hd__nand2_1 u1807 (.A(w4031),
    .B(w4052_n),
    .Y(w4449_n));
 sky130_fd_sc_hd__nor4b_4 u1808 (.A(w3548),
    .B(w4010),
    .C(w3863),
    .D_N(w3716),
    .Y(w4451));
 sky130_fd_sc_hd__nor3_2 u1809 (.A(w4073_n),
    .B(w4094),
    .C(w4449_n),
    .Y(w4452));
 sky130_fd_sc_hd__nor2_1 u181 (.A(pixels[143]),
    .B(pixels[162]),
    .Y(w539_n));
 sky130_fd_sc_hd__nand3_4 u1810 (.A(w4115_n),
    .B(w4451),
    .C(w4452),
    .Y(w4454_n));
 sky130_fd_sc_hd__inv_2 u1811 (.A(w4454_n),
    .Y(w4454));
 sky130_fd_sc_hd__nand4_1 u1812 (.A(w3569_n),
    .B(w3737),
    .C(w3884),
    .D(w4010),
    .Y(w4459_n));
 sky130_fd_sc_hd__nand4_1 u1813 (.A(w4136),
    .B(w4157),
    .C(w4178),
    .D(w4199_n),
    .Y(w4460_n));
 sky130_fd_sc_hd__nor2_1 u1814 (.A(w4459_n),
    .B(w4460_n),
    .Y(w4461));
 sky130_fd_sc_hd__nand2_1 u1815 (.A(w4220_n),
    .B(w4461),
    .Y(w4462_n));
 sky130_fd_sc_hd__nor4b_4 u1816 (.A(w3590),
    .B(w4031),
    .C(w3905),
    .D_N(w3758),
    .Y(w4467));
 sky130_fd_sc_hd__nor4b_2 u1817 (.A(w4136),
    .B(w4283),
    .C(w4262),
    .D_N(w4241_n),
    .Y(w4468_n));
 sky130_fd_sc_hd__nand3_1 u1818 (.A(w4304_n),
    .B(w4467),
    .C(w4468_n),
    .Y(w4470_n));
 sky130_fd_sc_hd__nor4_4 u1819 (.A(w3611),
    .B(w3779_n),
    .C(w3926_n),
    .D(w4052_n),
    .Y(w4475));
 sky130_fd_sc_hd__nor2_1 u182 (.A(pixels[126]),
    .B(w445),
    .Y(w541_n));
 sky130_fd_sc_hd__nor4_4 u1820 (.A(w4157),
    .B(w4241_n),
    .C(w4325_n),
    .D(w4346),
    .Y(w4476));
 sky130_fd_sc_hd__nor4bb_4 u1821 (.A(w3632),
    .B(w3947),
    .C_N(w3800),
    .D_N(w4073_n),
    .Y(w4483));
 sky130_fd_sc_hd__nor4bb_4 u1822 (.A(w4178),
    .B(w4388),
    .C_N(w4262),
    .D_N(w4325_n),
    .Y(w4484));
 sky130_fd_sc_hd__nand3_4 u1823 (.A(w4409_n),
    .B(w4483),
    .C(w4484),
    .Y(w4486_n));
 sky130_fd_sc_hd__clkinv_2 u1824 (.A(w4486_n),
    .Y(w4486));
 sky130_fd_sc_hd__nand4_1 u1825 (.A(w3653),
    .B(w3821),
    .C(w3968),
    .D(w4094),
    .Y(w4491_n));
 sky130_fd_sc_hd__nand4b_1 u1826 (.A_N(w4199_n),
    .B(w4283),
    .C(w4346),
    .D(w4388),
    .Y(w4492_n));
 sky130_fd_sc_hd__nor4_4 u1827 (.A(w3674_n),
    .B(w3842_n),
    .C(w3989_n),
    .D(w4115_n),
    .Y(w4499));
 sky130_fd_sc_hd__nor4_2 u1828 (.A(w4220_n),
    .B(w4304_n),
    .C(w4367_n),
    .D(w4409_n),
    .Y(w4500));
 sky130_fd_sc_hd__nand3_2 u1829 (.A(w4430_n),
    .B(w4499),
    .C(w4500),
    .Y(w4502_n));
 sky130_fd_sc_hd__nor2_1 u183 (.A(pixels[133]),
    .B(pixels[153]),
    .Y(w542_n));
 sky130_fd_sc_hd__a31oi_2 u1830 (.A1(w3842_n),
    .A2(w4435_n),
    .A3(w4436_n),
    .B1(w4454),
    .Y(w4503));
 sky130_fd_sc_hd__nand4_2 u1831 (.A(w4470_n),
    .B(w4486_n),
    .C(w4502_n),
    .D(w4503),
    .Y(label[0]));
 sky130_fd_sc_hd__a31oi_2 u1832 (.A1(w4367_n),
    .A2(w4475),
    .A3(w4476),
    .B1(w4486),
    .Y(w4508_n));
 sky130_fd_sc_hd__nand3_2 u1833 (.A(w4446_n),
    .B(w4454_n),
    .C(w4508_n),
    .Y(label[1]));
 sky130_fd_sc_hd__nand3_2 u1834 (.A(w4462_n),
    .B(w4470_n),
    .C(w4508_n),
    .Y(label[2]));
 sky130_fd_sc_hd__o31ai_2 u1835 (.A1(w4430_n),
    .A2(w4491_n),
    .A3(w4492_n),
    .B1(w4502_n),
    .Y(label[3]));
 sky130_fd_sc_hd__nor4_4 u184 (.A(pixels[276]),
    .B(pixels[277]),
    .C(pixels[278]),
    .D(pixels[310]),
    .Y(w543_n));
 sky130_fd_sc_hd__inv_2 u185 (.A(w543_n),
    .Y(w543));
 sky130_fd_sc_hd__nor2_1 u186 (.A(pixels[27]),
    .B(pixels[56]),
    .Y(w544_n));
 sky130_fd_sc_hd__nor2_1 u187 (.A(pixels[275]),
    .B(w543),
    .Y(w545_n));
 sky130_fd_sc_hd__nor3_1 u188 (.A(pixels[152]),
    .B(pixels[250]),
    .C(pixels[276]),
    .Y(w547_n));
 sky130_fd_sc_hd__nor2_1 u189 (.A(pixels[39]),
    .B(pixels[107]),
    .Y(w549_n));
 sky130_fd_sc_hd__inv_1 u19 (.A(pixels[260]),
    .Y(n335));
 sky130_fd_sc_hd__nor3_1 u190 (.A(pixels[21]),
    .B(pixels[23]),
    .C(pixels[46]),
    .Y(w550_n));
 sky130_fd_sc_hd__xnor2_1 u191 (.A(pixels[75]),
    .B(w408_n),
    .Y(w551));
 sky130_fd_sc_hd__inv_1 u192 (.A(w551),
    .Y(w551_n));
 sky130_fd_sc_hd__or4_1 u193 (.A(pixels[191]),
    .B(pixels[192]),
    .C(pixels[210]),
    .D(pixels[213]),
    .X(w552));
 sky130_fd_sc_hd__nor3_1 u194 (.A(pixels[1]),
    .B(pixels[3]),
    .C(pixels[7]),
    .Y(w553_n));
 sky130_fd_sc_hd__nor3_1 u195 (.A(pixels[117]),
    .B(pixels[134]),
    .C(w368),
    .Y(w554_n));
 sky130_fd_sc_hd__inv_1 u196 (.A(w554_n),
    .Y(w554));
 sky130_fd_sc_hd__nor2_1 u197 (.A(pixels[304]),
    .B(pixels[311]),
    .Y(w555_n));
 sky130_fd_sc_hd__nor2_1 u198 (.A(n316),
    .B(pixels[70]),
    .Y(w556));
 sky130_fd_sc_hd__nor2b_1 u199 (.A(pixels[43]),
    .B_N(pixels[4]),
    .Y(w557));
 sky130_fd_sc_hd__inv_1 u2 (.A(pixels[46]),
    .Y(n318));
 sky130_fd_sc_hd__nor2_1 u20 (.A(pixels[235]),
    .B(pixels[252]),
    .Y(w318_n));
 sky130_fd_sc_hd__nor2_1 u200 (.A(pixels[239]),
    .B(pixels[241]),
    .Y(w558_n));
 sky130_fd_sc_hd__inv_1 u201 (.A(w558_n),
    .Y(w558));
 sky130_fd_sc_hd__nor3_1 u202 (.A(pixels[144]),
    .B(pixels[164]),
    .C(pixels[196]),
    .Y(w559_n));
 sky130_fd_sc_hd__nor2_1 u203 (.A(pixels[48]),
    .B(pixels[61]),
    .Y(w563_n));
 sky130_fd_sc_hd__or4_1 u204 (.A(pixels[173]),
    .B(pixels[204]),
    .C(pixels[219]),
    .D(w442),
    .X(w564));
 sky130_fd_sc_hd__nand2_1 u205 (.A(n409),
    .B(w498),
    .Y(w566_n));
 sky130_fd_sc_hd__o21ai_0 u206 (.A1(pixels[11]),
    .A2(pixels[20]),
    .B1(pixels[73]),
    .Y(w567_n));
 sky130_fd_sc_hd__xor2_2 u207 (.A(pixels[282]),
    .B(pixels[302]),
    .X(w568));
 sky130_fd_sc_hd__xor2_1 u208 (.A(w347_n),
    .B(w522_n),
    .X(w569));
 sky130_fd_sc_hd__nor3_1 u209 (.A(pixels[273]),
    .B(pixels[294]),
    .C(pixels[312]),
    .Y(w570_n));
 sky130_fd_sc_hd__nor2_1 u21 (.A(pixels[166]),
    .B(pixels[198]),
    .Y(w320_n));
 sky130_fd_sc_hd__nor2_1 u210 (.A(pixels[208]),
    .B(pixels[236]),
    .Y(w571_n));
 sky130_fd_sc_hd__xor2_1 u211 (.A(pixels[45]),
    .B(w470_n),
    .X(w572_n));
 sky130_fd_sc_hd__nand2_1 u212 (.A(w393_n),
    .B(w567_n),
    .Y(w574));
 sky130_fd_sc_hd__nor2_1 u213 (.A(pixels[94]),
    .B(pixels[96]),
    .Y(w576_n));
 sky130_fd_sc_hd__nor3_1 u214 (.A(pixels[191]),
    .B(pixels[192]),
    .C(pixels[194]),
    .Y(w577_n));
 sky130_fd_sc_hd__nor2_1 u215 (.A(n330),
    .B(pixels[256]),
    .Y(w578));
 sky130_fd_sc_hd__nor4_4 u216 (.A(pixels[2]),
    .B(pixels[9]),
    .C(pixels[17]),
    .D(pixels[42]),
    .Y(w581_n));
 sky130_fd_sc_hd__clkbuf_1 u217 (.A(w581_n),
    .X(n533));
 sky130_fd_sc_hd__nor3_2 u218 (.A(pixels[275]),
    .B(pixels[297]),
    .C(w543),
    .Y(w582_n));
 sky130_fd_sc_hd__inv_2 u219 (.A(w582_n),
    .Y(w582));
 sky130_fd_sc_hd__nor2_1 u22 (.A(pixels[49]),
    .B(n320),
    .Y(w321));
 sky130_fd_sc_hd__or2_0 u220 (.A(pixels[56]),
    .B(w424_n),
    .X(w584_n));
 sky130_fd_sc_hd__nor2_1 u221 (.A(pixels[113]),
    .B(pixels[116]),
    .Y(w585_n));
 sky130_fd_sc_hd__nand2_4 u222 (.A(w353_n),
    .B(w503_n),
    .Y(w586));
 sky130_fd_sc_hd__nor3_2 u223 (.A(pixels[241]),
    .B(pixels[256]),
    .C(w528),
    .Y(w591_n));
 sky130_fd_sc_hd__xor2_1 u224 (.A(pixels[290]),
    .B(w451_n),
    .X(w592_n));
 sky130_fd_sc_hd__nor2_2 u225 (.A(pixels[131]),
    .B(pixels[169]),
    .Y(w593_n));
 sky130_fd_sc_hd__nor2_1 u226 (.A(pixels[28]),
    .B(pixels[55]),
    .Y(w594_n));
 sky130_fd_sc_hd__nand2_1 u227 (.A(w468_n),
    .B(w570_n),
    .Y(w596));
 sky130_fd_sc_hd__nor2_1 u228 (.A(pixels[15]),
    .B(pixels[38]),
    .Y(w597_n));
 sky130_fd_sc_hd__nor2_1 u229 (.A(w521),
    .B(w582),
    .Y(w598_n));
 sky130_fd_sc_hd__nor2_1 u23 (.A(pixels[149]),
    .B(pixels[171]),
    .Y(w322_n));
 sky130_fd_sc_hd__inv_2 u230 (.A(w598_n),
    .Y(w598));
 sky130_fd_sc_hd__nor2_1 u231 (.A(pixels[269]),
    .B(w434),
    .Y(w599_n));
 sky130_fd_sc_hd__or2_0 u232 (.A(w368),
    .B(w501),
    .X(w600));
 sky130_fd_sc_hd__nor3_1 u233 (.A(pixels[151]),
    .B(pixels[174]),
    .C(pixels[175]),
    .Y(w601_n));
 sky130_fd_sc_hd__nor2_1 u234 (.A(pixels[58]),
    .B(pixels[92]),
    .Y(w605_n));
 sky130_fd_sc_hd__nor2_1 u235 (.A(pixels[253]),
    .B(pixels[254]),
    .Y(w606_n));
 sky130_fd_sc_hd__xor2_2 u236 (.A(pixels[70]),
    .B(w430_n),
    .X(w608_n));
 sky130_fd_sc_hd__nor2_1 u237 (.A(pixels[105]),
    .B(pixels[107]),
    .Y(w609_n));
 sky130_fd_sc_hd__xor2_1 u238 (.A(pixels[32]),
    .B(pixels[60]),
    .X(w610));
 sky130_fd_sc_hd__nor2_1 u239 (.A(pixels[285]),
    .B(w495),
    .Y(w612_n));
 sky130_fd_sc_hd__nor2_1 u24 (.A(pixels[143]),
    .B(pixels[179]),
    .Y(w324_n));
 sky130_fd_sc_hd__nor2_2 u240 (.A(pixels[287]),
    .B(pixels[299]),
    .Y(w615_n));
 sky130_fd_sc_hd__nor3_1 u241 (.A(pixels[103]),
    .B(pixels[104]),
    .C(pixels[106]),
    .Y(w616_n));
 sky130_fd_sc_hd__nor2_1 u242 (.A(pixels[163]),
    .B(w586),
    .Y(w617_n));
 sky130_fd_sc_hd__xor2_1 u243 (.A(pixels[47]),
    .B(pixels[95]),
    .X(w618));
 sky130_fd_sc_hd__nand2_1 u244 (.A(w404_n),
    .B(w443_n),
    .Y(w622));
 sky130_fd_sc_hd__inv_1 u245 (.A(w622),
    .Y(w622_n));
 sky130_fd_sc_hd__nor2_1 u246 (.A(pixels[213]),
    .B(pixels[228]),
    .Y(w623_n));
 sky130_fd_sc_hd__nor3_2 u247 (.A(pixels[192]),
    .B(pixels[193]),
    .C(pixels[210]),
    .Y(w624_n));
 sky130_fd_sc_hd__inv_1 u248 (.A(w624_n),
    .Y(w624));
 sky130_fd_sc_hd__nor2_1 u249 (.A(pixels[204]),
    .B(n330),
    .Y(w626));
 sky130_fd_sc_hd__nor2_1 u25 (.A(pixels[123]),
    .B(pixels[139]),
    .Y(w326_n));
 sky130_fd_sc_hd__nor3_2 u250 (.A(pixels[255]),
    .B(pixels[257]),
    .C(pixels[259]),
    .Y(w628_n));
 sky130_fd_sc_hd__nor3b_1 u251 (.A(pixels[183]),
    .B(pixels[146]),
    .C_N(pixels[113]),
    .Y(w630));
 sky130_fd_sc_hd__xnor2_1 u252 (.A(pixels[79]),
    .B(pixels[134]),
    .Y(w631_n));
 sky130_fd_sc_hd__xor2_1 u253 (.A(pixels[233]),
    .B(w429_n),
    .X(w632_n));
 sky130_fd_sc_hd__nor4_2 u254 (.A(pixels[11]),
    .B(pixels[20]),
    .C(pixels[32]),
    .D(pixels[47]),
    .Y(w634_n));
 sky130_fd_sc_hd__nor2b_1 u255 (.A(w355_n),
    .B_N(pixels[230]),
    .Y(w635));
 sky130_fd_sc_hd__nor3_1 u256 (.A(pixels[48]),
    .B(pixels[61]),
    .C(pixels[64]),
    .Y(w636_n));
 sky130_fd_sc_hd__nor2_1 u257 (.A(pixels[109]),
    .B(w367),
    .Y(w638_n));
 sky130_fd_sc_hd__nand2_1 u258 (.A(pixels[75]),
    .B(w502_n),
    .Y(w640_n));
 sky130_fd_sc_hd__xnor2_1 u259 (.A(pixels[25]),
    .B(pixels[65]),
    .Y(w641_n));
 sky130_fd_sc_hd__nor2_2 u26 (.A(pixels[152]),
    .B(w318_n),
    .Y(w327));
 sky130_fd_sc_hd__nand2b_1 u260 (.A_N(pixels[109]),
    .B(w425_n),
    .Y(w642));
 sky130_fd_sc_hd__o21ai_0 u261 (.A1(n331),
    .A2(pixels[228]),
    .B1(w475_n),
    .Y(w643));
 sky130_fd_sc_hd__inv_1 u262 (.A(w643),
    .Y(w643_n));
 sky130_fd_sc_hd__xor2_1 u263 (.A(pixels[43]),
    .B(w391_n),
    .X(w646_n));
 sky130_fd_sc_hd__nor2_1 u264 (.A(pixels[248]),
    .B(w442),
    .Y(w648_n));
 sky130_fd_sc_hd__nor2_2 u265 (.A(pixels[59]),
    .B(w517),
    .Y(w650_n));
 sky130_fd_sc_hd__nor2_2 u266 (.A(n322),
    .B(w460_n),
    .Y(w651));
 sky130_fd_sc_hd__nor3_1 u267 (.A(pixels[68]),
    .B(pixels[69]),
    .C(w365),
    .Y(w653_n));
 sky130_fd_sc_hd__inv_1 u268 (.A(w653_n),
    .Y(w653));
 sky130_fd_sc_hd__nor3_1 u269 (.A(pixels[212]),
    .B(pixels[253]),
    .C(pixels[254]),
    .Y(w654_n));
 sky130_fd_sc_hd__nor2_1 u27 (.A(pixels[112]),
    .B(pixels[115]),
    .Y(w328_n));
 sky130_fd_sc_hd__xnor2_1 u270 (.A(pixels[75]),
    .B(pixels[113]),
    .Y(w655_n));
 sky130_fd_sc_hd__xor2_1 u271 (.A(pixels[60]),
    .B(pixels[62]),
    .X(w657));
 sky130_fd_sc_hd__xnor2_1 u272 (.A(pixels[72]),
    .B(pixels[109]),
    .Y(w658_n));
 sky130_fd_sc_hd__nor2_2 u273 (.A(w458),
    .B(w525),
    .Y(w660_n));
 sky130_fd_sc_hd__xnor2_1 u274 (.A(pixels[283]),
    .B(w555_n),
    .Y(w661));
 sky130_fd_sc_hd__nor3_1 u275 (.A(pixels[135]),
    .B(pixels[137]),
    .C(w622),
    .Y(w663_n));
 sky130_fd_sc_hd__nor2_2 u276 (.A(pixels[11]),
    .B(pixels[13]),
    .Y(w664_n));
 sky130_fd_sc_hd__nor2_1 u277 (.A(pixels[201]),
    .B(w612_n),
    .Y(w668));
 sky130_fd_sc_hd__o21ai_1 u278 (.A1(w442),
    .A2(pixels[248]),
    .B1(pixels[219]),
    .Y(w670_n));
 sky130_fd_sc_hd__nor3_2 u279 (.A(pixels[63]),
    .B(pixels[65]),
    .C(pixels[66]),
    .Y(w671_n));
 sky130_fd_sc_hd__xor2_1 u28 (.A(pixels[112]),
    .B(pixels[128]),
    .X(w331));
 sky130_fd_sc_hd__clkbuf_1 u280 (.A(w671_n),
    .X(n596));
 sky130_fd_sc_hd__nand2_1 u281 (.A(pixels[167]),
    .B(w460_n),
    .Y(w673_n));
 sky130_fd_sc_hd__nor4_4 u282 (.A(pixels[293]),
    .B(pixels[294]),
    .C(pixels[296]),
    .D(pixels[312]),
    .Y(w674_n));
 sky130_fd_sc_hd__clkbuf_1 u283 (.A(w674_n),
    .X(n599));
 sky130_fd_sc_hd__xor2_1 u284 (.A(pixels[22]),
    .B(pixels[60]),
    .X(w675));
 sky130_fd_sc_hd__xnor2_1 u285 (.A(pixels[116]),
    .B(pixels[149]),
    .Y(w676_n));
 sky130_fd_sc_hd__xor2_1 u286 (.A(pixels[56]),
    .B(pixels[59]),
    .X(w677));
 sky130_fd_sc_hd__nand2_1 u287 (.A(pixels[90]),
    .B(w597_n),
    .Y(w679_n));
 sky130_fd_sc_hd__a21oi_1 u288 (.A1(pixels[247]),
    .A2(w457),
    .B1(w387_n),
    .Y(w680));
 sky130_fd_sc_hd__nor2b_1 u289 (.A(pixels[36]),
    .B_N(w671_n),
    .Y(w683_n));
 sky130_fd_sc_hd__nor2_1 u29 (.A(pixels[135]),
    .B(pixels[137]),
    .Y(w332_n));
 sky130_fd_sc_hd__nor4_2 u290 (.A(pixels[167]),
    .B(pixels[198]),
    .C(pixels[241]),
    .D(pixels[256]),
    .Y(w684_n));
 sky130_fd_sc_hd__xnor2_1 u291 (.A(pixels[264]),
    .B(w615_n),
    .Y(w685));
 sky130_fd_sc_hd__nor3_2 u292 (.A(pixels[184]),
    .B(pixels[186]),
    .C(pixels[202]),
    .Y(w689_n));
 sky130_fd_sc_hd__xor2_1 u293 (.A(pixels[71]),
    .B(pixels[90]),
    .X(w691));
 sky130_fd_sc_hd__nor2_1 u294 (.A(pixels[282]),
    .B(w596),
    .Y(w694_n));
 sky130_fd_sc_hd__and3_1 u295 (.A(n316),
    .B(w581_n),
    .C(w597_n),
    .X(w696_n));
 sky130_fd_sc_hd__nor2_1 u296 (.A(w550_n),
    .B(w671_n),
    .Y(w697));
 sky130_fd_sc_hd__inv_1 u297 (.A(w697),
    .Y(w697_n));
 sky130_fd_sc_hd__nor4_1 u298 (.A(pixels[171]),
    .B(pixels[186]),
    .C(pixels[202]),
    .D(pixels[233]),
    .Y(w698_n));
 sky130_fd_sc_hd__inv_1 u299 (.A(w698_n),
    .Y(w698));
 sky130_fd_sc_hd__inv_1 u3 (.A(pixels[47]),
    .Y(n319));
 sky130_fd_sc_hd__xnor2_1 u30 (.A(pixels[43]),
    .B(w326_n),
    .Y(w333));
 sky130_fd_sc_hd__xnor2_1 u300 (.A(pixels[115]),
    .B(w322_n),
    .Y(w703));
 sky130_fd_sc_hd__xnor2_1 u301 (.A(pixels[144]),
    .B(pixels[180]),
    .Y(w704_n));
 sky130_fd_sc_hd__nor3_1 u302 (.A(pixels[204]),
    .B(n330),
    .C(w434),
    .Y(w705));
 sky130_fd_sc_hd__nor2_1 u303 (.A(pixels[149]),
    .B(w457_n),
    .Y(w706));
 sky130_fd_sc_hd__nor2_1 u304 (.A(pixels[265]),
    .B(w525),
    .Y(w707_n));
 sky130_fd_sc_hd__nand2_1 u305 (.A(w440_n),
    .B(w648_n),
    .Y(w708));
 sky130_fd_sc_hd__xor2_1 u306 (.A(pixels[14]),
    .B(w382_n),
    .X(w709_n));
 sky130_fd_sc_hd__o31ai_2 u307 (.A1(w351_n),
    .A2(pixels[255]),
    .A3(pixels[257]),
    .B1(pixels[198]),
    .Y(w710_n));
 sky130_fd_sc_hd__o21ai_0 u308 (.A1(pixels[129]),
    .A2(pixels[171]),
    .B1(w512_n),
    .Y(w712_n));
 sky130_fd_sc_hd__inv_1 u309 (.A(w712_n),
    .Y(w712));
 sky130_fd_sc_hd__nor2_1 u31 (.A(pixels[250]),
    .B(pixels[276]),
    .Y(w334_n));
 sky130_fd_sc_hd__nor3_1 u310 (.A(pixels[230]),
    .B(n333),
    .C(w582_n),
    .Y(w713));
 sky130_fd_sc_hd__inv_1 u311 (.A(w713),
    .Y(w713_n));
 sky130_fd_sc_hd__xor2_1 u312 (.A(w539_n),
    .B(w577_n),
    .X(w716));
 sky130_fd_sc_hd__xnor2_1 u313 (.A(w412_n),
    .B(w674_n),
    .Y(w717_n));
 sky130_fd_sc_hd__or4_1 u314 (.A(pixels[112]),
    .B(pixels[115]),
    .C(w337_n),
    .D(w630),
    .X(w718_n));
 sky130_fd_sc_hd__or4_1 u315 (.A(pixels[64]),
    .B(pixels[75]),
    .C(pixels[96]),
    .D(pixels[98]),
    .X(w719));
 sky130_fd_sc_hd__nor3_1 u316 (.A(pixels[46]),
    .B(pixels[94]),
    .C(w610),
    .Y(w720_n));
 sky130_fd_sc_hd__nor3_1 u317 (.A(pixels[105]),
    .B(pixels[107]),
    .C(pixels[109]),
    .Y(w722_n));
 sky130_fd_sc_hd__inv_1 u318 (.A(w722_n),
    .Y(w722));
 sky130_fd_sc_hd__nor3_2 u319 (.A(pixels[180]),
    .B(pixels[211]),
    .C(w409),
    .Y(w723_n));
 sky130_fd_sc_hd__nor2_1 u32 (.A(pixels[290]),
    .B(pixels[293]),
    .Y(w336_n));
 sky130_fd_sc_hd__nand2_1 u320 (.A(w460_n),
    .B(w512_n),
    .Y(w724));
 sky130_fd_sc_hd__nor4_1 u321 (.A(pixels[100]),
    .B(pixels[102]),
    .C(w322_n),
    .D(w328_n),
    .Y(w725));
 sky130_fd_sc_hd__nor2_1 u322 (.A(pixels[0]),
    .B(w618),
    .Y(w726_n));
 sky130_fd_sc_hd__nand2_1 u323 (.A(w591_n),
    .B(w599_n),
    .Y(w727));
 sky130_fd_sc_hd__and3_1 u324 (.A(w361_n),
    .B(w443_n),
    .C(w502_n),
    .X(w729_n));
 sky130_fd_sc_hd__o21bai_1 u325 (.A1(pixels[110]),
    .A2(n326),
    .B1_N(w586),
    .Y(w733));
 sky130_fd_sc_hd__xor2_2 u326 (.A(w343_n),
    .B(w547_n),
    .X(w734));
 sky130_fd_sc_hd__nor4_1 u327 (.A(pixels[222]),
    .B(pixels[251]),
    .C(pixels[267]),
    .D(pixels[277]),
    .Y(w736_n));
 sky130_fd_sc_hd__nor2_2 u328 (.A(w521),
    .B(w668),
    .Y(w738_n));
 sky130_fd_sc_hd__inv_2 u329 (.A(w738_n),
    .Y(w738));
 sky130_fd_sc_hd__nor3_1 u33 (.A(pixels[131]),
    .B(pixels[149]),
    .C(pixels[171]),
    .Y(w337_n));
 sky130_fd_sc_hd__nor2_1 u330 (.A(pixels[215]),
    .B(w539_n),
    .Y(w740));
 sky130_fd_sc_hd__nand2_1 u331 (.A(w355_n),
    .B(w412_n),
    .Y(w742));
 sky130_fd_sc_hd__xnor2_1 u332 (.A(pixels[97]),
    .B(w432_n),
    .Y(w744));
 sky130_fd_sc_hd__nor2_1 u333 (.A(w531_n),
    .B(w643_n),
    .Y(w745));
 sky130_fd_sc_hd__nand2_1 u334 (.A(w361),
    .B(w463_n),
    .Y(w746_n));
 sky130_fd_sc_hd__a21oi_1 u335 (.A1(n321),
    .A2(pixels[261]),
    .B1(pixels[259]),
    .Y(w747_n));
 sky130_fd_sc_hd__nand2_1 u336 (.A(w366_n),
    .B(w449_n),
    .Y(w748));
 sky130_fd_sc_hd__xor2_1 u337 (.A(w512_n),
    .B(w600),
    .X(w750_n));
 sky130_fd_sc_hd__nand2_1 u338 (.A(w581_n),
    .B(w594_n),
    .Y(w751));
 sky130_fd_sc_hd__clkinv_2 u339 (.A(w751),
    .Y(w751_n));
 sky130_fd_sc_hd__nor2_1 u34 (.A(n317),
    .B(pixels[92]),
    .Y(w338));
 sky130_fd_sc_hd__o21ai_0 u340 (.A1(pixels[13]),
    .A2(pixels[49]),
    .B1(n320),
    .Y(w752_n));
 sky130_fd_sc_hd__nand2_1 u341 (.A(w564),
    .B(w566_n),
    .Y(w753_n));
 sky130_fd_sc_hd__nor2_1 u342 (.A(pixels[78]),
    .B(pixels[114]),
    .Y(w754_n));
 sky130_fd_sc_hd__o21ai_4 u343 (.A1(pixels[170]),
    .A2(pixels[187]),
    .B1(w341_n),
    .Y(w755_n));
 sky130_fd_sc_hd__nor2_1 u344 (.A(w418_n),
    .B(w507_n),
    .Y(w756));
 sky130_fd_sc_hd__nor3_1 u345 (.A(pixels[290]),
    .B(pixels[293]),
    .C(w421_n),
    .Y(w758));
 sky130_fd_sc_hd__a22oi_1 u346 (.A1(pixels[62]),
    .A2(w391_n),
    .B1(pixels[93]),
    .B2(pixels[97]),
    .Y(w759_n));
 sky130_fd_sc_hd__nor3_4 u347 (.A(pixels[313]),
    .B(w505),
    .C(w689_n),
    .Y(w760));
 sky130_fd_sc_hd__xor2_1 u348 (.A(w386_n),
    .B(n533),
    .X(w761));
 sky130_fd_sc_hd__nor2_1 u349 (.A(pixels[254]),
    .B(w527),
    .Y(w762_n));
 sky130_fd_sc_hd__nand2_1 u35 (.A(n325),
    .B(pixels[147]),
    .Y(w341_n));
 sky130_fd_sc_hd__nand2_1 u350 (.A(w444_n),
    .B(w503_n),
    .Y(w763));
 sky130_fd_sc_hd__o21ai_0 u351 (.A1(pixels[94]),
    .A2(w531_n),
    .B1(w684_n),
    .Y(w764));
 sky130_fd_sc_hd__nor2_1 u352 (.A(pixels[142]),
    .B(w733),
    .Y(w767_n));
 sky130_fd_sc_hd__nand3_1 u353 (.A(w640_n),
    .B(w642),
    .C(w650_n),
    .Y(w768_n));
 sky130_fd_sc_hd__nand2_2 u354 (.A(w394_n),
    .B(w537_n),
    .Y(w769));
 sky130_fd_sc_hd__inv_1 u355 (.A(w769),
    .Y(w769_n));
 sky130_fd_sc_hd__nor3_1 u356 (.A(pixels[271]),
    .B(pixels[292]),
    .C(w568),
    .Y(w771_n));
 sky130_fd_sc_hd__nor3_2 u357 (.A(pixels[211]),
    .B(pixels[214]),
    .C(w552),
    .Y(w772_n));
 sky130_fd_sc_hd__inv_1 u358 (.A(w772_n),
    .Y(w772));
 sky130_fd_sc_hd__nand2b_1 u359 (.A_N(w333),
    .B(w479_n),
    .Y(w773));
 sky130_fd_sc_hd__nor2_1 u36 (.A(pixels[140]),
    .B(pixels[162]),
    .Y(w342_n));
 sky130_fd_sc_hd__nor2_2 u360 (.A(w638_n),
    .B(w751_n),
    .Y(w774));
 sky130_fd_sc_hd__nand2_1 u361 (.A(w384_n),
    .B(w598),
    .Y(w775_n));
 sky130_fd_sc_hd__nand2_1 u362 (.A(pixels[180]),
    .B(w552),
    .Y(w777_n));
 sky130_fd_sc_hd__nor2_2 u363 (.A(pixels[220]),
    .B(w442),
    .Y(w778_n));
 sky130_fd_sc_hd__xnor2_1 u364 (.A(w334_n),
    .B(w452_n),
    .Y(w782_n));
 sky130_fd_sc_hd__nor2_1 u365 (.A(pixels[217]),
    .B(w626),
    .Y(w783_n));
 sky130_fd_sc_hd__nor4_4 u366 (.A(pixels[249]),
    .B(pixels[265]),
    .C(w525),
    .D(w582),
    .Y(w784_n));
 sky130_fd_sc_hd__xnor2_4 u367 (.A(w594_n),
    .B(w679_n),
    .Y(w785_n));
 sky130_fd_sc_hd__or3_1 u368 (.A(pixels[239]),
    .B(pixels[241]),
    .C(w354_n),
    .X(w786_n));
 sky130_fd_sc_hd__nand2_1 u369 (.A(w366_n),
    .B(w634_n),
    .Y(w788));
 sky130_fd_sc_hd__nor2_4 u37 (.A(pixels[173]),
    .B(pixels[204]),
    .Y(w343_n));
 sky130_fd_sc_hd__nand2_1 u370 (.A(w470_n),
    .B(w729_n),
    .Y(w789));
 sky130_fd_sc_hd__xnor2_1 u371 (.A(w398),
    .B(w545_n),
    .Y(w791));
 sky130_fd_sc_hd__o21ai_0 u372 (.A1(pixels[112]),
    .A2(n325),
    .B1(w601_n),
    .Y(w795));
 sky130_fd_sc_hd__xnor2_1 u373 (.A(w517_n),
    .B(w696_n),
    .Y(w798_n));
 sky130_fd_sc_hd__xnor2_1 u374 (.A(pixels[62]),
    .B(w671_n),
    .Y(w801));
 sky130_fd_sc_hd__or3_1 u375 (.A(pixels[68]),
    .B(w365),
    .C(w494_n),
    .X(w802_n));
 sky130_fd_sc_hd__nor4_1 u376 (.A(pixels[144]),
    .B(pixels[164]),
    .C(pixels[177]),
    .D(w445),
    .Y(w803_n));
 sky130_fd_sc_hd__xor2_1 u377 (.A(w502_n),
    .B(w605_n),
    .X(w804));
 sky130_fd_sc_hd__nand2_1 u378 (.A(w568),
    .B(w727),
    .Y(w805_n));
 sky130_fd_sc_hd__nor4_1 u379 (.A(pixels[12]),
    .B(pixels[48]),
    .C(pixels[78]),
    .D(w523),
    .Y(w806_n));
 sky130_fd_sc_hd__nor3_1 u38 (.A(pixels[174]),
    .B(pixels[175]),
    .C(pixels[188]),
    .Y(w344_n));
 sky130_fd_sc_hd__xor2_1 u380 (.A(w550_n),
    .B(w640_n),
    .X(w816));
 sky130_fd_sc_hd__nor3b_1 u381 (.A(pixels[273]),
    .B(w397_n),
    .C_N(w421_n),
    .Y(w817));
 sky130_fd_sc_hd__nand3b_1 u382 (.A_N(pixels[114]),
    .B(w328_n),
    .C(w585_n),
    .Y(w820));
 sky130_fd_sc_hd__xnor2_1 u383 (.A(w391_n),
    .B(w424_n),
    .Y(w821_n));
 sky130_fd_sc_hd__nor4_4 u384 (.A(pixels[196]),
    .B(pixels[213]),
    .C(pixels[214]),
    .D(pixels[215]),
    .Y(w822_n));
 sky130_fd_sc_hd__nor3_2 u385 (.A(pixels[209]),
    .B(pixels[224]),
    .C(pixels[226]),
    .Y(w823_n));
 sky130_fd_sc_hd__a21oi_2 u386 (.A1(pixels[12]),
    .A2(n319),
    .B1(w510),
    .Y(w824_n));
 sky130_fd_sc_hd__nor3_1 u387 (.A(pixels[146]),
    .B(pixels[149]),
    .C(pixels[171]),
    .Y(w825_n));
 sky130_fd_sc_hd__nor4_1 u388 (.A(pixels[237]),
    .B(pixels[268]),
    .C(pixels[315]),
    .D(w458),
    .Y(w826_n));
 sky130_fd_sc_hd__inv_1 u389 (.A(w826_n),
    .Y(w826));
 sky130_fd_sc_hd__nand2_1 u39 (.A(pixels[54]),
    .B(pixels[57]),
    .Y(w345_n));
 sky130_fd_sc_hd__nor2_1 u390 (.A(pixels[121]),
    .B(w455),
    .Y(w827_n));
 sky130_fd_sc_hd__nor2_1 u391 (.A(pixels[182]),
    .B(w336_n),
    .Y(w829));
 sky130_fd_sc_hd__xor2_1 u392 (.A(w559_n),
    .B(w643),
    .X(w830_n));
 sky130_fd_sc_hd__or3_1 u393 (.A(pixels[8]),
    .B(w419),
    .C(w557),
    .X(w832));
 sky130_fd_sc_hd__nor4_2 u394 (.A(pixels[253]),
    .B(pixels[254]),
    .C(pixels[255]),
    .D(pixels[256]),
    .Y(w833_n));
 sky130_fd_sc_hd__xnor2_1 u395 (.A(w434),
    .B(w478),
    .Y(w834_n));
 sky130_fd_sc_hd__a21oi_1 u396 (.A1(pixels[72]),
    .A2(w550_n),
    .B1(pixels[74]),
    .Y(w835_n));
 sky130_fd_sc_hd__nand2b_1 u397 (.A_N(w496),
    .B(w467_n),
    .Y(w837));
 sky130_fd_sc_hd__xnor2_1 u398 (.A(w408_n),
    .B(w634_n),
    .Y(w838_n));
 sky130_fd_sc_hd__nor4b_1 u399 (.A(pixels[67]),
    .B(pixels[103]),
    .C(pixels[104]),
    .D_N(w484_n),
    .Y(w839_n));
 sky130_fd_sc_hd__inv_1 u4 (.A(pixels[78]),
    .Y(n320));
 sky130_fd_sc_hd__nor2_1 u40 (.A(pixels[244]),
    .B(pixels[259]),
    .Y(w347_n));
 sky130_fd_sc_hd__xnor2_2 u400 (.A(w404_n),
    .B(w453_n),
    .Y(w840_n));
 sky130_fd_sc_hd__xnor2_1 u401 (.A(w321),
    .B(w453_n),
    .Y(w842));
 sky130_fd_sc_hd__inv_1 u402 (.A(w842),
    .Y(w842_n));
 sky130_fd_sc_hd__nor2_2 u403 (.A(w425_n),
    .B(w460_n),
    .Y(w843));
 sky130_fd_sc_hd__nor2_1 u404 (.A(pixels[112]),
    .B(w723_n),
    .Y(w844));
 sky130_fd_sc_hd__nand2_1 u405 (.A(w530_n),
    .B(w820),
    .Y(w845_n));
 sky130_fd_sc_hd__nor3_2 u406 (.A(pixels[276]),
    .B(pixels[310]),
    .C(w685),
    .Y(w847_n));
 sky130_fd_sc_hd__inv_1 u407 (.A(w847_n),
    .Y(w847));
 sky130_fd_sc_hd__nor2_1 u408 (.A(pixels[111]),
    .B(pixels[146]),
    .Y(w848_n));
 sky130_fd_sc_hd__nand2_1 u409 (.A(w584_n),
    .B(w710_n),
    .Y(w849));
 sky130_fd_sc_hd__nor2_1 u41 (.A(pixels[303]),
    .B(pixels[312]),
    .Y(w351_n));
 sky130_fd_sc_hd__o21ai_0 u410 (.A1(w507_n),
    .A2(w707_n),
    .B1(w742),
    .Y(w850_n));
 sky130_fd_sc_hd__nor2_2 u411 (.A(w643),
    .B(w847),
    .Y(w853_n));
 sky130_fd_sc_hd__xnor2_1 u412 (.A(pixels[132]),
    .B(w636_n),
    .Y(w854));
 sky130_fd_sc_hd__xor2_1 u413 (.A(pixels[246]),
    .B(w598),
    .X(w855));
 sky130_fd_sc_hd__o31ai_1 u414 (.A1(pixels[177]),
    .A2(pixels[144]),
    .A3(pixels[164]),
    .B1(pixels[128]),
    .Y(w857_n));
 sky130_fd_sc_hd__nor2_1 u415 (.A(w551),
    .B(w837),
    .Y(w858_n));
 sky130_fd_sc_hd__o21ai_0 u416 (.A1(pixels[196]),
    .A2(pixels[197]),
    .B1(w823_n),
    .Y(w859_n));
 sky130_fd_sc_hd__nor2b_2 u417 (.A(w853_n),
    .B_N(w569),
    .Y(w862));
 sky130_fd_sc_hd__or4_1 u418 (.A(pixels[191]),
    .B(pixels[192]),
    .C(pixels[240]),
    .D(pixels[244]),
    .X(w864));
 sky130_fd_sc_hd__nand2_1 u419 (.A(w479_n),
    .B(w830_n),
    .Y(w866));
 sky130_fd_sc_hd__nor2_2 u42 (.A(pixels[158]),
    .B(pixels[160]),
    .Y(w353_n));
 sky130_fd_sc_hd__nand2_1 u420 (.A(pixels[230]),
    .B(w483_n),
    .Y(w867_n));
 sky130_fd_sc_hd__nand2_1 u421 (.A(w441_n),
    .B(w506_n),
    .Y(w869));
 sky130_fd_sc_hd__nor3_1 u422 (.A(pixels[149]),
    .B(pixels[185]),
    .C(pixels[217]),
    .Y(w871_n));
 sky130_fd_sc_hd__nand2_1 u423 (.A(w606_n),
    .B(w615_n),
    .Y(w874));
 sky130_fd_sc_hd__nand2_1 u424 (.A(w366_n),
    .B(w534_n),
    .Y(w877));
 sky130_fd_sc_hd__nor3_2 u425 (.A(pixels[44]),
    .B(pixels[72]),
    .C(w515),
    .Y(w879_n));
 sky130_fd_sc_hd__nor3_1 u426 (.A(pixels[211]),
    .B(pixels[228]),
    .C(w511_n),
    .Y(w881));
 sky130_fd_sc_hd__inv_1 u427 (.A(w881),
    .Y(w881_n));
 sky130_fd_sc_hd__nor2_1 u428 (.A(w368_n),
    .B(w671_n),
    .Y(w882));
 sky130_fd_sc_hd__nand2_1 u429 (.A(w326_n),
    .B(w537_n),
    .Y(w883));
 sky130_fd_sc_hd__xnor2_2 u43 (.A(pixels[284]),
    .B(pixels[314]),
    .Y(w354_n));
 sky130_fd_sc_hd__nand2_1 u430 (.A(n329),
    .B(w368_n),
    .Y(w884));
 sky130_fd_sc_hd__nor2_1 u431 (.A(w342_n),
    .B(w722_n),
    .Y(w885));
 sky130_fd_sc_hd__nand2_1 u432 (.A(pixels[261]),
    .B(w452_n),
    .Y(w886_n));
 sky130_fd_sc_hd__nor2_1 u433 (.A(w517_n),
    .B(w848_n),
    .Y(w888));
 sky130_fd_sc_hd__nor2_1 u434 (.A(pixels[91]),
    .B(w450_n),
    .Y(w889));
 sky130_fd_sc_hd__nor3_1 u435 (.A(pixels[51]),
    .B(pixels[80]),
    .C(w576_n),
    .Y(w891));
 sky130_fd_sc_hd__nor2_1 u436 (.A(w622_n),
    .B(w724),
    .Y(w892));
 sky130_fd_sc_hd__nand2_1 u437 (.A(w441_n),
    .B(w631_n),
    .Y(w894));
 sky130_fd_sc_hd__nand2_1 u438 (.A(w443_n),
    .B(w655_n),
    .Y(w896));
 sky130_fd_sc_hd__nand2_1 u439 (.A(w597_n),
    .B(w883),
    .Y(w897_n));
 sky130_fd_sc_hd__nor4_1 u44 (.A(pixels[303]),
    .B(pixels[306]),
    .C(pixels[310]),
    .D(pixels[312]),
    .Y(w355_n));
 sky130_fd_sc_hd__inv_1 u440 (.A(w897_n),
    .Y(w897));
 sky130_fd_sc_hd__nor2_1 u441 (.A(w457_n),
    .B(w826),
    .Y(w898));
 sky130_fd_sc_hd__nor2_1 u442 (.A(pixels[117]),
    .B(pixels[133]),
    .Y(w899_n));
 sky130_fd_sc_hd__a21oi_2 u443 (.A1(pixels[113]),
    .A2(pixels[148]),
    .B1(w397_n),
    .Y(w903));
 sky130_fd_sc_hd__nand2b_1 u444 (.A_N(pixels[195]),
    .B(w577_n),
    .Y(w907));
 sky130_fd_sc_hd__inv_1 u445 (.A(w907),
    .Y(w907_n));
 sky130_fd_sc_hd__nor3_1 u446 (.A(pixels[213]),
    .B(pixels[228]),
    .C(w543_n),
    .Y(w908));
 sky130_fd_sc_hd__nand2b_4 u447 (.A_N(w832),
    .B(w484_n),
    .Y(w909));
 sky130_fd_sc_hd__xnor2_1 u448 (.A(w857_n),
    .B(w907_n),
    .Y(w911_n));
 sky130_fd_sc_hd__nand2_1 u449 (.A(n409),
    .B(w660_n),
    .Y(w913));
 sky130_fd_sc_hd__xnor2_1 u45 (.A(pixels[95]),
    .B(pixels[129]),
    .Y(w358_n));
 sky130_fd_sc_hd__a21oi_1 u450 (.A1(pixels[213]),
    .A2(w532_n),
    .B1(w908),
    .Y(w914_n));
 sky130_fd_sc_hd__xnor2_1 u451 (.A(w354_n),
    .B(w511_n),
    .Y(w915_n));
 sky130_fd_sc_hd__nor3_1 u452 (.A(pixels[306]),
    .B(pixels[310]),
    .C(w482_n),
    .Y(w917));
 sky130_fd_sc_hd__o21ai_0 u453 (.A1(w472_n),
    .A2(w499_n),
    .B1(w516_n),
    .Y(w919));
 sky130_fd_sc_hd__nor2_1 u454 (.A(w778_n),
    .B(w783_n),
    .Y(w922));
 sky130_fd_sc_hd__xor2_1 u455 (.A(w490),
    .B(w751),
    .X(w923));
 sky130_fd_sc_hd__inv_1 u456 (.A(w923),
    .Y(w923_n));
 sky130_fd_sc_hd__a211oi_1 u457 (.A1(n329),
    .A2(pixels[126]),
    .B1(pixels[53]),
    .C1(w556),
    .Y(w924_n));
 sky130_fd_sc_hd__nor3_1 u458 (.A(pixels[113]),
    .B(pixels[174]),
    .C(pixels[175]),
    .Y(w925_n));
 sky130_fd_sc_hd__nand3_1 u459 (.A(w412_n),
    .B(n406),
    .C(w694_n),
    .Y(w926));
 sky130_fd_sc_hd__xor2_1 u46 (.A(pixels[17]),
    .B(pixels[32]),
    .X(w361));
 sky130_fd_sc_hd__nor3_1 u460 (.A(pixels[146]),
    .B(pixels[183]),
    .C(pixels[215]),
    .Y(w927_n));
 sky130_fd_sc_hd__nand2_1 u461 (.A(w513_n),
    .B(w751_n),
    .Y(w929));
 sky130_fd_sc_hd__nor2_2 u462 (.A(w402_n),
    .B(w558_n),
    .Y(w933));
 sky130_fd_sc_hd__inv_1 u463 (.A(w933),
    .Y(w933_n));
 sky130_fd_sc_hd__nand3_1 u464 (.A(pixels[145]),
    .B(w444_n),
    .C(w722_n),
    .Y(w935_n));
 sky130_fd_sc_hd__o21ai_0 u465 (.A1(pixels[62]),
    .A2(pixels[92]),
    .B1(w524),
    .Y(w936_n));
 sky130_fd_sc_hd__nor2_1 u466 (.A(pixels[190]),
    .B(pixels[299]),
    .Y(w937_n));
 sky130_fd_sc_hd__nor3b_1 u467 (.A(w466_n),
    .B(pixels[162]),
    .C_N(pixels[107]),
    .Y(w938));
 sky130_fd_sc_hd__nor4_1 u468 (.A(pixels[4]),
    .B(pixels[199]),
    .C(pixels[231]),
    .D(w372_n),
    .Y(w940));
 sky130_fd_sc_hd__nor2_2 u469 (.A(w599_n),
    .B(w624),
    .Y(w941));
 sky130_fd_sc_hd__inv_1 u47 (.A(w361),
    .Y(w361_n));
 sky130_fd_sc_hd__xnor2_4 u470 (.A(w563_n),
    .B(w650_n),
    .Y(w942_n));
 sky130_fd_sc_hd__nand2_1 u471 (.A(w582_n),
    .B(w612_n),
    .Y(w943));
 sky130_fd_sc_hd__a21oi_1 u472 (.A1(n322),
    .A2(w460),
    .B1(pixels[223]),
    .Y(w944_n));
 sky130_fd_sc_hd__nor3b_1 u473 (.A(pixels[82]),
    .B(w467_n),
    .C_N(w752_n),
    .Y(w945));
 sky130_fd_sc_hd__nand2b_1 u474 (.A_N(pixels[180]),
    .B(w654_n),
    .Y(w946));
 sky130_fd_sc_hd__nor2_1 u475 (.A(pixels[218]),
    .B(w698),
    .Y(w947_n));
 sky130_fd_sc_hd__a32oi_1 u476 (.A1(pixels[74]),
    .A2(w572_n),
    .A3(n318),
    .B1(pixels[43]),
    .B2(pixels[45]),
    .Y(w948_n));
 sky130_fd_sc_hd__nor2_1 u477 (.A(w387_n),
    .B(w648_n),
    .Y(w949));
 sky130_fd_sc_hd__a21oi_1 u478 (.A1(n334),
    .A2(w507_n),
    .B1(w941),
    .Y(w950));
 sky130_fd_sc_hd__nor2_2 u479 (.A(pixels[112]),
    .B(w636_n),
    .Y(w951));
 sky130_fd_sc_hd__nor4_4 u48 (.A(pixels[84]),
    .B(pixels[85]),
    .C(pixels[86]),
    .D(pixels[87]),
    .Y(w365_n));
 sky130_fd_sc_hd__xor2_1 u480 (.A(w392_n),
    .B(w683_n),
    .X(w952));
 sky130_fd_sc_hd__nor3_1 u481 (.A(pixels[129]),
    .B(pixels[166]),
    .C(w574),
    .Y(w953_n));
 sky130_fd_sc_hd__nor3_1 u482 (.A(pixels[91]),
    .B(pixels[107]),
    .C(w889),
    .Y(w954_n));
 sky130_fd_sc_hd__o21ai_1 u483 (.A1(pixels[111]),
    .A2(pixels[128]),
    .B1(w767_n),
    .Y(w955_n));
 sky130_fd_sc_hd__nor4_1 u484 (.A(pixels[24]),
    .B(pixels[34]),
    .C(pixels[47]),
    .D(pixels[60]),
    .Y(w957_n));
 sky130_fd_sc_hd__inv_1 u485 (.A(w957_n),
    .Y(w957));
 sky130_fd_sc_hd__nand2_1 u486 (.A(w391_n),
    .B(w502_n),
    .Y(w958));
 sky130_fd_sc_hd__xnor2_1 u487 (.A(pixels[201]),
    .B(w593_n),
    .Y(w960));
 sky130_fd_sc_hd__o21ai_0 u488 (.A1(pixels[94]),
    .A2(w531_n),
    .B1(w704_n),
    .Y(w962));
 sky130_fd_sc_hd__nor2_1 u489 (.A(pixels[93]),
    .B(w957),
    .Y(w963_n));
 sky130_fd_sc_hd__inv_1 u49 (.A(w365_n),
    .Y(w365));
 sky130_fd_sc_hd__nor2_2 u490 (.A(pixels[207]),
    .B(w497_n),
    .Y(w964));
 sky130_fd_sc_hd__o21ai_1 u491 (.A1(w377_n),
    .A2(w723_n),
    .B1(w466_n),
    .Y(w965));
 sky130_fd_sc_hd__nor3_2 u492 (.A(pixels[238]),
    .B(pixels[242]),
    .C(w558),
    .Y(w966_n));
 sky130_fd_sc_hd__nor2_1 u493 (.A(pixels[231]),
    .B(w632_n),
    .Y(w967));
 sky130_fd_sc_hd__xnor2_1 u494 (.A(pixels[69]),
    .B(w534_n),
    .Y(w968));
 sky130_fd_sc_hd__xnor2_2 u495 (.A(w660_n),
    .B(n599),
    .Y(w970_n));
 sky130_fd_sc_hd__nor3b_4 u496 (.A(pixels[5]),
    .B(pixels[6]),
    .C_N(w553_n),
    .Y(w971_n));
 sky130_fd_sc_hd__nor4_2 u497 (.A(pixels[4]),
    .B(pixels[66]),
    .C(pixels[100]),
    .D(pixels[120]),
    .Y(w972_n));
 sky130_fd_sc_hd__xnor2_1 u498 (.A(w459_n),
    .B(w768_n),
    .Y(w973_n));
 sky130_fd_sc_hd__nand2_1 u499 (.A(w571_n),
    .B(w736_n),
    .Y(w974));
 sky130_fd_sc_hd__inv_1 u5 (.A(pixels[116]),
    .Y(n321));
 sky130_fd_sc_hd__nor2_4 u50 (.A(pixels[125]),
    .B(pixels[141]),
    .Y(w366_n));
 sky130_fd_sc_hd__nand2_1 u500 (.A(w376_n),
    .B(w503_n),
    .Y(w975));
 sky130_fd_sc_hd__nand2_2 u501 (.A(w591_n),
    .B(w950),
    .Y(w976_n));
 sky130_fd_sc_hd__nor4_2 u502 (.A(pixels[178]),
    .B(pixels[196]),
    .C(pixels[197]),
    .D(pixels[214]),
    .Y(w977_n));
 sky130_fd_sc_hd__o21ai_0 u503 (.A1(pixels[166]),
    .A2(pixels[198]),
    .B1(w318_n),
    .Y(w978_n));
 sky130_fd_sc_hd__nand2_1 u504 (.A(w751_n),
    .B(w879_n),
    .Y(w979));
 sky130_fd_sc_hd__inv_1 u505 (.A(w979),
    .Y(w979_n));
 sky130_fd_sc_hd__nor2_4 u506 (.A(pixels[90]),
    .B(w460),
    .Y(w980_n));
 sky130_fd_sc_hd__or2_0 u507 (.A(pixels[306]),
    .B(w543_n),
    .X(w982_n));
 sky130_fd_sc_hd__o21ai_1 u508 (.A1(pixels[115]),
    .A2(pixels[150]),
    .B1(w458_n),
    .Y(w983_n));
 sky130_fd_sc_hd__nor3_1 u509 (.A(pixels[114]),
    .B(pixels[115]),
    .C(w554),
    .Y(w984_n));
 sky130_fd_sc_hd__nor2_1 u51 (.A(w324_n),
    .B(w365_n),
    .Y(w367));
 sky130_fd_sc_hd__nand3_1 u510 (.A(w582_n),
    .B(w612_n),
    .C(w694_n),
    .Y(w986));
 sky130_fd_sc_hd__nor2_1 u511 (.A(w609_n),
    .B(w767_n),
    .Y(w987));
 sky130_fd_sc_hd__xnor2_1 u512 (.A(w318_n),
    .B(w566_n),
    .Y(w988_n));
 sky130_fd_sc_hd__nor2_1 u513 (.A(w708),
    .B(w848_n),
    .Y(w990));
 sky130_fd_sc_hd__xor2_1 u514 (.A(w630),
    .B(w871_n),
    .X(w991_n));
 sky130_fd_sc_hd__nand3_1 u515 (.A(w405_n),
    .B(w591_n),
    .C(w599_n),
    .Y(w992));
 sky130_fd_sc_hd__inv_1 u516 (.A(w992),
    .Y(w992_n));
 sky130_fd_sc_hd__o21ai_0 u517 (.A1(pixels[47]),
    .A2(w457_n),
    .B1(w751_n),
    .Y(w993));
 sky130_fd_sc_hd__xor2_1 u518 (.A(w553_n),
    .B(w664_n),
    .X(w994));
 sky130_fd_sc_hd__o21a_1 u519 (.A1(w574),
    .A2(w825_n),
    .B1(w984_n),
    .X(w995_n));
 sky130_fd_sc_hd__nor3_2 u52 (.A(pixels[135]),
    .B(pixels[136]),
    .C(pixels[137]),
    .Y(w368_n));
 sky130_fd_sc_hd__a21o_1 u520 (.A1(w584_n),
    .A2(w617_n),
    .B1(w761),
    .X(w996_n));
 sky130_fd_sc_hd__nor2_1 u521 (.A(w825_n),
    .B(w894),
    .Y(w998));
 sky130_fd_sc_hd__a21oi_1 u522 (.A1(n324),
    .A2(n327),
    .B1(w853_n),
    .Y(w1000));
 sky130_fd_sc_hd__nand2_1 u523 (.A(w833_n),
    .B(w907),
    .Y(w1001_n));
 sky130_fd_sc_hd__a2111oi_4 u524 (.A1(w507_n),
    .A2(w566_n),
    .B1(pixels[290]),
    .C1(pixels[293]),
    .D1(w742),
    .Y(w1003));
 sky130_fd_sc_hd__nor2_1 u525 (.A(w661),
    .B(w1003),
    .Y(w1004_n));
 sky130_fd_sc_hd__inv_1 u526 (.A(w1004_n),
    .Y(w1004));
 sky130_fd_sc_hd__nor4_2 u527 (.A(pixels[230]),
    .B(pixels[231]),
    .C(w544_n),
    .D(w763),
    .Y(w1005));
 sky130_fd_sc_hd__inv_1 u528 (.A(w1005),
    .Y(w1005_n));
 sky130_fd_sc_hd__xor2_1 u529 (.A(w471_n),
    .B(w722),
    .X(w1006_n));
 sky130_fd_sc_hd__inv_2 u53 (.A(w368_n),
    .Y(w368));
 sky130_fd_sc_hd__xor2_1 u530 (.A(w475_n),
    .B(w740),
    .X(w1008_n));
 sky130_fd_sc_hd__o21ai_2 u531 (.A1(w554_n),
    .A2(w601_n),
    .B1(w820),
    .Y(w1011_n));
 sky130_fd_sc_hd__nor2_1 u532 (.A(pixels[228]),
    .B(w774),
    .Y(w1012_n));
 sky130_fd_sc_hd__o21ai_0 u533 (.A1(pixels[105]),
    .A2(pixels[107]),
    .B1(w653_n),
    .Y(w1013_n));
 sky130_fd_sc_hd__a21oi_2 u534 (.A1(pixels[74]),
    .A2(w622_n),
    .B1(w838_n),
    .Y(w1014));
 sky130_fd_sc_hd__nor2_2 u535 (.A(w541_n),
    .B(w909),
    .Y(w1015));
 sky130_fd_sc_hd__nor2b_1 u536 (.A(w821_n),
    .B_N(w477),
    .Y(w1016));
 sky130_fd_sc_hd__nor2_1 u537 (.A(pixels[166]),
    .B(w844),
    .Y(w1017_n));
 sky130_fd_sc_hd__or4_1 u538 (.A(pixels[182]),
    .B(pixels[229]),
    .C(w764),
    .D(w888),
    .X(w1019));
 sky130_fd_sc_hd__nor2_1 u539 (.A(w650_n),
    .B(w897),
    .Y(w1020));
 sky130_fd_sc_hd__nor2_1 u54 (.A(pixels[94]),
    .B(pixels[113]),
    .Y(w372_n));
 sky130_fd_sc_hd__o21ai_2 u540 (.A1(w622_n),
    .A2(w724),
    .B1(w948_n),
    .Y(w1023));
 sky130_fd_sc_hd__nor2_1 u541 (.A(w882),
    .B(w953_n),
    .Y(w1024));
 sky130_fd_sc_hd__nor3_2 u542 (.A(pixels[145]),
    .B(pixels[181]),
    .C(w651),
    .Y(w1025_n));
 sky130_fd_sc_hd__nand3_1 u543 (.A(w384_n),
    .B(w598),
    .C(w942_n),
    .Y(w1026_n));
 sky130_fd_sc_hd__xor2_4 u544 (.A(w859_n),
    .B(w907_n),
    .X(w1027));
 sky130_fd_sc_hd__nand2_1 u545 (.A(w391_n),
    .B(w411_n),
    .Y(w1028));
 sky130_fd_sc_hd__nor3_1 u546 (.A(w600),
    .B(w751),
    .C(w892),
    .Y(w1029_n));
 sky130_fd_sc_hd__nand2_1 u547 (.A(w609_n),
    .B(w616_n),
    .Y(w1030));
 sky130_fd_sc_hd__nor3_1 u548 (.A(pixels[227]),
    .B(pixels[229]),
    .C(w451),
    .Y(w1031_n));
 sky130_fd_sc_hd__o21ai_0 u549 (.A1(pixels[58]),
    .A2(pixels[93]),
    .B1(w391_n),
    .Y(w1033_n));
 sky130_fd_sc_hd__nor3_1 u55 (.A(pixels[281]),
    .B(pixels[291]),
    .C(pixels[300]),
    .Y(w375_n));
 sky130_fd_sc_hd__o21bai_2 u550 (.A1(w418_n),
    .A2(w674_n),
    .B1_N(w495),
    .Y(w1035));
 sky130_fd_sc_hd__o21bai_1 u551 (.A1(pixels[100]),
    .A2(pixels[102]),
    .B1_N(w601_n),
    .Y(w1038_n));
 sky130_fd_sc_hd__nor2_1 u552 (.A(w965),
    .B(w1033_n),
    .Y(w1039));
 sky130_fd_sc_hd__nand3_1 u553 (.A(n406),
    .B(w624),
    .C(w848_n),
    .Y(w1042_n));
 sky130_fd_sc_hd__nor3_1 u554 (.A(pixels[214]),
    .B(w599_n),
    .C(w774),
    .Y(w1043));
 sky130_fd_sc_hd__nor3_1 u555 (.A(pixels[183]),
    .B(pixels[198]),
    .C(w745),
    .Y(w1044_n));
 sky130_fd_sc_hd__or2_0 u556 (.A(w403_n),
    .B(w923),
    .X(w1046_n));
 sky130_fd_sc_hd__o32ai_1 u557 (.A1(w586),
    .A2(pixels[163]),
    .A3(pixels[181]),
    .B1(pixels[127]),
    .B2(w460_n),
    .Y(w1047_n));
 sky130_fd_sc_hd__nand2b_1 u558 (.A_N(w908),
    .B(w771_n),
    .Y(w1048));
 sky130_fd_sc_hd__inv_1 u559 (.A(w1048),
    .Y(w1048_n));
 sky130_fd_sc_hd__nor3_1 u56 (.A(pixels[158]),
    .B(pixels[160]),
    .C(pixels[162]),
    .Y(w376_n));
 sky130_fd_sc_hd__o21ai_2 u560 (.A1(w326_n),
    .A2(w460_n),
    .B1(w909),
    .Y(w1050_n));
 sky130_fd_sc_hd__nand2b_1 u561 (.A_N(w879_n),
    .B(w840_n),
    .Y(w1051_n));
 sky130_fd_sc_hd__nor3_1 u562 (.A(pixels[199]),
    .B(pixels[231]),
    .C(w888),
    .Y(w1052_n));
 sky130_fd_sc_hd__nor3_1 u563 (.A(pixels[309]),
    .B(pixels[310]),
    .C(w826_n),
    .Y(w1054));
 sky130_fd_sc_hd__nor4_4 u564 (.A(pixels[176]),
    .B(pixels[211]),
    .C(pixels[228]),
    .D(w763),
    .Y(w1055_n));
 sky130_fd_sc_hd__dlygate4sd1_1 u565 (.A(w1055_n),
    .X(n881));
 sky130_fd_sc_hd__o21ai_0 u566 (.A1(pixels[110]),
    .A2(n326),
    .B1(w751_n),
    .Y(w1056));
 sky130_fd_sc_hd__xor2_1 u567 (.A(pixels[262]),
    .B(w783_n),
    .X(w1057_n));
 sky130_fd_sc_hd__nand2_1 u568 (.A(w453_n),
    .B(w622_n),
    .Y(w1058));
 sky130_fd_sc_hd__xor2_1 u569 (.A(pixels[226]),
    .B(w941),
    .X(w1059));
 sky130_fd_sc_hd__nor3_1 u57 (.A(pixels[158]),
    .B(pixels[160]),
    .C(pixels[177]),
    .Y(w377_n));
 sky130_fd_sc_hd__a31oi_1 u570 (.A1(pixels[171]),
    .A2(w551_n),
    .A3(w697_n),
    .B1(w894),
    .Y(w1060_n));
 sky130_fd_sc_hd__inv_1 u571 (.A(w1060_n),
    .Y(w1060));
 sky130_fd_sc_hd__xnor2_4 u572 (.A(pixels[165]),
    .B(w975),
    .Y(w1062_n));
 sky130_fd_sc_hd__nor2_1 u573 (.A(pixels[184]),
    .B(w676_n),
    .Y(w1063));
 sky130_fd_sc_hd__nand2_1 u574 (.A(w753_n),
    .B(w850_n),
    .Y(w1065));
 sky130_fd_sc_hd__xnor2_1 u575 (.A(w742),
    .B(w1000),
    .Y(w1067_n));
 sky130_fd_sc_hd__nand3_1 u576 (.A(w479_n),
    .B(w513_n),
    .C(w751_n),
    .Y(w1068));
 sky130_fd_sc_hd__o21bai_1 u577 (.A1(pixels[124]),
    .A2(w419),
    .B1_N(w577_n),
    .Y(w1069_n));
 sky130_fd_sc_hd__inv_1 u578 (.A(w1069_n),
    .Y(w1069));
 sky130_fd_sc_hd__xor2_1 u579 (.A(w867_n),
    .B(w1001_n),
    .X(w1070));
 sky130_fd_sc_hd__xor2_1 u58 (.A(pixels[123]),
    .B(pixels[180]),
    .X(w378));
 sky130_fd_sc_hd__a21oi_1 u580 (.A1(pixels[92]),
    .A2(pixels[109]),
    .B1(w1011_n),
    .Y(w1071));
 sky130_fd_sc_hd__o21ai_0 u581 (.A1(n330),
    .A2(w598_n),
    .B1(w822_n),
    .Y(w1073));
 sky130_fd_sc_hd__inv_1 u582 (.A(w1073),
    .Y(w1073_n));
 sky130_fd_sc_hd__nor2_1 u583 (.A(w822_n),
    .B(w949),
    .Y(w1074));
 sky130_fd_sc_hd__inv_1 u584 (.A(w1074),
    .Y(w1074_n));
 sky130_fd_sc_hd__nand2b_1 u585 (.A_N(w1019),
    .B(w927_n),
    .Y(w1076));
 sky130_fd_sc_hd__inv_1 u586 (.A(w1076),
    .Y(w1076_n));
 sky130_fd_sc_hd__nor2_1 u587 (.A(w564),
    .B(w784_n),
    .Y(w1077));
 sky130_fd_sc_hd__o21a_1 u588 (.A1(pixels[265]),
    .A2(w440_n),
    .B1(w457_n),
    .X(w1078_n));
 sky130_fd_sc_hd__nor2_1 u589 (.A(w756),
    .B(w1016),
    .Y(w1080_n));
 sky130_fd_sc_hd__xor2_1 u59 (.A(pixels[150]),
    .B(pixels[172]),
    .X(w379));
 sky130_fd_sc_hd__xor2_2 u590 (.A(w966_n),
    .B(w977_n),
    .X(w1081));
 sky130_fd_sc_hd__o21bai_1 u591 (.A1(w388_n),
    .A2(w849),
    .B1_N(w823_n),
    .Y(w1082_n));
 sky130_fd_sc_hd__nand2_1 u592 (.A(w785_n),
    .B(w1074),
    .Y(w1084_n));
 sky130_fd_sc_hd__nor3_1 u593 (.A(pixels[148]),
    .B(w463_n),
    .C(w635),
    .Y(w1085));
 sky130_fd_sc_hd__o21ai_1 u594 (.A1(pixels[93]),
    .A2(w449_n),
    .B1(w767_n),
    .Y(w1086));
 sky130_fd_sc_hd__inv_1 u595 (.A(w1086),
    .Y(w1086_n));
 sky130_fd_sc_hd__o22a_1 u596 (.A1(pixels[179]),
    .A2(n335),
    .B1(w365),
    .B2(w624_n),
    .X(w1090_n));
 sky130_fd_sc_hd__or2_1 u597 (.A(w720_n),
    .B(w974),
    .X(w1091_n));
 sky130_fd_sc_hd__nor3_1 u598 (.A(pixels[51]),
    .B(pixels[80]),
    .C(w835_n),
    .Y(w1092));
 sky130_fd_sc_hd__nand2_1 u599 (.A(w772),
    .B(w850_n),
    .Y(w1093_n));
 sky130_fd_sc_hd__inv_1 u6 (.A(pixels[127]),
    .Y(n322));
 sky130_fd_sc_hd__nor2_1 u60 (.A(pixels[64]),
    .B(pixels[98]),
    .Y(w382_n));
 sky130_fd_sc_hd__inv_1 u600 (.A(w1093_n),
    .Y(w1093));
 sky130_fd_sc_hd__a21oi_1 u601 (.A1(w423),
    .A2(w365_n),
    .B1(pixels[199]),
    .Y(w1097_n));
 sky130_fd_sc_hd__nand2_1 u602 (.A(w324_n),
    .B(w723_n),
    .Y(w1098));
 sky130_fd_sc_hd__nor3_1 u603 (.A(pixels[201]),
    .B(w698),
    .C(w774),
    .Y(w1099_n));
 sky130_fd_sc_hd__nand2_1 u604 (.A(w879_n),
    .B(w972_n),
    .Y(w1101));
 sky130_fd_sc_hd__inv_1 u605 (.A(w1101),
    .Y(w1101_n));
 sky130_fd_sc_hd__a211oi_4 u606 (.A1(w530_n),
    .A2(w641_n),
    .B1(pixels[154]),
    .C1(pixels[155]),
    .Y(w1102));
 sky130_fd_sc_hd__nand2_1 u607 (.A(w517),
    .B(w911_n),
    .Y(w1103_n));
 sky130_fd_sc_hd__nand3b_1 u608 (.A_N(pixels[109]),
    .B(w366_n),
    .C(w393_n),
    .Y(w1104));
 sky130_fd_sc_hd__xnor2_1 u609 (.A(w522_n),
    .B(w886_n),
    .Y(w1105_n));
 sky130_fd_sc_hd__nand2_1 u61 (.A(pixels[246]),
    .B(w351_n),
    .Y(w384_n));
 sky130_fd_sc_hd__nand3_1 u610 (.A(w468_n),
    .B(w570_n),
    .C(w976_n),
    .Y(w1106));
 sky130_fd_sc_hd__o21ai_0 u611 (.A1(w368_n),
    .A2(n596),
    .B1(w1106),
    .Y(w1107_n));
 sky130_fd_sc_hd__nand2_1 u612 (.A(w558_n),
    .B(w898),
    .Y(w1110_n));
 sky130_fd_sc_hd__nor4_1 u613 (.A(pixels[116]),
    .B(pixels[118]),
    .C(w401),
    .D(w432),
    .Y(w1112_n));
 sky130_fd_sc_hd__inv_1 u614 (.A(w1112_n),
    .Y(w1112));
 sky130_fd_sc_hd__nor2_1 u615 (.A(w528),
    .B(w598),
    .Y(w1113_n));
 sky130_fd_sc_hd__nor2_2 u616 (.A(w691),
    .B(w929),
    .Y(w1114_n));
 sky130_fd_sc_hd__inv_1 u617 (.A(w1114_n),
    .Y(w1114));
 sky130_fd_sc_hd__a21boi_0 u618 (.A1(pixels[27]),
    .A2(w494_n),
    .B1_N(w964),
    .Y(w1115));
 sky130_fd_sc_hd__nor2b_1 u619 (.A(w843),
    .B_N(w946),
    .Y(w1116));
 sky130_fd_sc_hd__nor2_1 u62 (.A(pixels[185]),
    .B(pixels[217]),
    .Y(w385_n));
 sky130_fd_sc_hd__o21ai_2 u620 (.A1(w385_n),
    .A2(w343_n),
    .B1(w320_n),
    .Y(w1117));
 sky130_fd_sc_hd__nor3_1 u621 (.A(pixels[94]),
    .B(pixels[113]),
    .C(pixels[131]),
    .Y(w1119_n));
 sky130_fd_sc_hd__xnor2_2 u622 (.A(w736_n),
    .B(w937_n),
    .Y(w1120_n));
 sky130_fd_sc_hd__nor2_1 u623 (.A(w586),
    .B(w1073_n),
    .Y(w1123));
 sky130_fd_sc_hd__a31oi_1 u624 (.A1(w451),
    .A2(w674_n),
    .A3(w582_n),
    .B1(w557),
    .Y(w1124_n));
 sky130_fd_sc_hd__nand2_1 u625 (.A(pixels[43]),
    .B(w897_n),
    .Y(w1125_n));
 sky130_fd_sc_hd__nand2_4 u626 (.A(w980_n),
    .B(w1114_n),
    .Y(w1126));
 sky130_fd_sc_hd__nor3_1 u627 (.A(pixels[48]),
    .B(pixels[61]),
    .C(w801),
    .Y(w1127_n));
 sky130_fd_sc_hd__nor3_1 u628 (.A(pixels[116]),
    .B(pixels[118]),
    .C(w891),
    .Y(w1128_n));
 sky130_fd_sc_hd__nand2_1 u629 (.A(w726_n),
    .B(w824_n),
    .Y(w1132));
 sky130_fd_sc_hd__o21ai_0 u63 (.A1(n317),
    .A2(pixels[92]),
    .B1(pixels[70]),
    .Y(w386_n));
 sky130_fd_sc_hd__nor2_1 u630 (.A(w980_n),
    .B(w1025_n),
    .Y(w1133));
 sky130_fd_sc_hd__a21boi_0 u631 (.A1(w635),
    .A2(w680),
    .B1_N(w986),
    .Y(w1134));
 sky130_fd_sc_hd__nor2b_1 u632 (.A(pixels[223]),
    .B_N(w758),
    .Y(w1135));
 sky130_fd_sc_hd__nor2b_1 u633 (.A(w651),
    .B_N(w927_n),
    .Y(w1136_n));
 sky130_fd_sc_hd__nor3_1 u634 (.A(w532_n),
    .B(w697),
    .C(w758),
    .Y(w1139));
 sky130_fd_sc_hd__inv_1 u635 (.A(w1139),
    .Y(w1139_n));
 sky130_fd_sc_hd__nand2_1 u636 (.A(w544_n),
    .B(w979_n),
    .Y(w1143));
 sky130_fd_sc_hd__nand2_1 u637 (.A(w432_n),
    .B(w820),
    .Y(w1144_n));
 sky130_fd_sc_hd__o21ai_2 u638 (.A1(pixels[143]),
    .A2(w394_n),
    .B1(w723_n),
    .Y(w1145));
 sky130_fd_sc_hd__nor2_1 u639 (.A(w858_n),
    .B(w957_n),
    .Y(w1147));
 sky130_fd_sc_hd__nor2_1 u64 (.A(pixels[295]),
    .B(pixels[307]),
    .Y(w387_n));
 sky130_fd_sc_hd__xor2_1 u640 (.A(pixels[206]),
    .B(w817),
    .X(w1148));
 sky130_fd_sc_hd__xor2_1 u641 (.A(w913),
    .B(w926),
    .X(w1150));
 sky130_fd_sc_hd__inv_1 u642 (.A(w1150),
    .Y(w1150_n));
 sky130_fd_sc_hd__a21oi_1 u643 (.A1(w503_n),
    .A2(w376_n),
    .B1(pixels[127]),
    .Y(w1151));
 sky130_fd_sc_hd__nand2_1 u644 (.A(w657),
    .B(w769),
    .Y(w1152_n));
 sky130_fd_sc_hd__nor3_2 u645 (.A(pixels[91]),
    .B(pixels[107]),
    .C(w843),
    .Y(w1155_n));
 sky130_fd_sc_hd__inv_1 u646 (.A(w1155_n),
    .Y(w1155));
 sky130_fd_sc_hd__nand2_1 u647 (.A(pixels[185]),
    .B(w558_n),
    .Y(w1156_n));
 sky130_fd_sc_hd__nor2_1 u648 (.A(w881),
    .B(w967),
    .Y(w1157_n));
 sky130_fd_sc_hd__a21boi_0 u649 (.A1(w423),
    .A2(w623_n),
    .B1_N(w966_n),
    .Y(w1158_n));
 sky130_fd_sc_hd__nor2_1 u65 (.A(pixels[58]),
    .B(pixels[93]),
    .Y(w388_n));
 sky130_fd_sc_hd__xor2_2 u650 (.A(w403_n),
    .B(w451_n),
    .X(w1159));
 sky130_fd_sc_hd__inv_1 u651 (.A(w1159),
    .Y(w1159_n));
 sky130_fd_sc_hd__nand2_1 u652 (.A(w585_n),
    .B(w984_n),
    .Y(w1160));
 sky130_fd_sc_hd__inv_1 u653 (.A(w1160),
    .Y(w1160_n));
 sky130_fd_sc_hd__nand3_1 u654 (.A(w471_n),
    .B(w581_n),
    .C(w597_n),
    .Y(w1161));
 sky130_fd_sc_hd__a21oi_1 u655 (.A1(w382_n),
    .A2(w457),
    .B1(w723_n),
    .Y(w1163));
 sky130_fd_sc_hd__xor2_1 u656 (.A(w622_n),
    .B(n596),
    .X(w1165));
 sky130_fd_sc_hd__a21boi_0 u657 (.A1(w410_n),
    .A2(w773),
    .B1_N(w606_n),
    .Y(w1166_n));
 sky130_fd_sc_hd__nor2_1 u658 (.A(w791),
    .B(w914_n),
    .Y(w1167));
 sky130_fd_sc_hd__nor2_1 u659 (.A(w720_n),
    .B(w879_n),
    .Y(w1168));
 sky130_fd_sc_hd__nor2_2 u66 (.A(pixels[10]),
    .B(pixels[19]),
    .Y(w391_n));
 sky130_fd_sc_hd__nand2_1 u660 (.A(w775_n),
    .B(w1082_n),
    .Y(w1169));
 sky130_fd_sc_hd__nand3_1 u661 (.A(w484_n),
    .B(w572_n),
    .C(w729_n),
    .Y(w1172));
 sky130_fd_sc_hd__a32o_1 u662 (.A1(n335),
    .A2(w375_n),
    .A3(w771_n),
    .B1(pixels[271]),
    .B2(pixels[273]),
    .X(w1174_n));
 sky130_fd_sc_hd__nor2_1 u663 (.A(w496),
    .B(w933),
    .Y(w1175_n));
 sky130_fd_sc_hd__nand2_1 u664 (.A(w838_n),
    .B(w897),
    .Y(w1176_n));
 sky130_fd_sc_hd__nor2_2 u665 (.A(w1015),
    .B(w1030),
    .Y(w1177_n));
 sky130_fd_sc_hd__clkinv_1 u666 (.A(w1177_n),
    .Y(w1177));
 sky130_fd_sc_hd__a2111oi_0 u667 (.A1(pixels[91]),
    .A2(pixels[55]),
    .B1(pixels[21]),
    .C1(pixels[23]),
    .D1(pixels[24]),
    .Y(w1178_n));
 sky130_fd_sc_hd__nand3_1 u668 (.A(pixels[75]),
    .B(w416_n),
    .C(w502_n),
    .Y(w1179_n));
 sky130_fd_sc_hd__xor2_4 u669 (.A(w571_n),
    .B(w707_n),
    .X(w1180));
 sky130_fd_sc_hd__nand2_1 u67 (.A(pixels[12]),
    .B(n319),
    .Y(w392_n));
 sky130_fd_sc_hd__a311o_1 u670 (.A1(n406),
    .A2(w351_n),
    .A3(w412_n),
    .B1(pixels[238]),
    .C1(w558),
    .X(w1182_n));
 sky130_fd_sc_hd__xnor2_1 u671 (.A(n406),
    .B(w986),
    .Y(w1184));
 sky130_fd_sc_hd__o21ai_0 u672 (.A1(pixels[142]),
    .A2(w378),
    .B1(w654_n),
    .Y(w1185_n));
 sky130_fd_sc_hd__nor2_1 u673 (.A(w805_n),
    .B(w823_n),
    .Y(w1186));
 sky130_fd_sc_hd__xor2_1 u674 (.A(w365_n),
    .B(w954_n),
    .X(w1187));
 sky130_fd_sc_hd__nor3_1 u675 (.A(pixels[168]),
    .B(pixels[200]),
    .C(w414),
    .Y(w1188_n));
 sky130_fd_sc_hd__nor2_1 u676 (.A(w933_n),
    .B(w1025_n),
    .Y(w1189));
 sky130_fd_sc_hd__nor4_4 u677 (.A(pixels[225]),
    .B(pixels[241]),
    .C(pixels[243]),
    .D(w864),
    .Y(w1191_n));
 sky130_fd_sc_hd__xnor2_4 u678 (.A(w586),
    .B(w976_n),
    .Y(w1192));
 sky130_fd_sc_hd__xor2_1 u679 (.A(w698_n),
    .B(w847_n),
    .X(w1193));
 sky130_fd_sc_hd__nand2_1 u68 (.A(n318),
    .B(pixels[110]),
    .Y(w393_n));
 sky130_fd_sc_hd__nor4_4 u680 (.A(pixels[109]),
    .B(pixels[125]),
    .C(pixels[141]),
    .D(w769),
    .Y(w1194_n));
 sky130_fd_sc_hd__o21ai_0 u681 (.A1(pixels[72]),
    .A2(w365),
    .B1(n326),
    .Y(w1195_n));
 sky130_fd_sc_hd__and3_1 u682 (.A(pixels[94]),
    .B(pixels[130]),
    .C(w457_n),
    .X(w1197));
 sky130_fd_sc_hd__nand2_1 u683 (.A(w708),
    .B(w970_n),
    .Y(w1198_n));
 sky130_fd_sc_hd__nor3_1 u684 (.A(w541_n),
    .B(w559_n),
    .C(w909),
    .Y(w1199));
 sky130_fd_sc_hd__nand2_1 u685 (.A(w823_n),
    .B(w1031_n),
    .Y(w1200));
 sky130_fd_sc_hd__nor4_1 u686 (.A(pixels[19]),
    .B(pixels[30]),
    .C(pixels[43]),
    .D(pixels[71]),
    .Y(w1202_n));
 sky130_fd_sc_hd__xor2_1 u687 (.A(w578),
    .B(w747_n),
    .X(w1203_n));
 sky130_fd_sc_hd__a221oi_4 u688 (.A1(pixels[247]),
    .A2(w421_n),
    .B1(pixels[306]),
    .B2(w354_n),
    .C1(w478),
    .Y(w1204_n));
 sky130_fd_sc_hd__inv_1 u689 (.A(w1204_n),
    .Y(w1204));
 sky130_fd_sc_hd__nor2_1 u69 (.A(pixels[127]),
    .B(w368),
    .Y(w394_n));
 sky130_fd_sc_hd__nor4_1 u690 (.A(pixels[307]),
    .B(pixels[309]),
    .C(pixels[310]),
    .D(w1177_n),
    .Y(w1206));
 sky130_fd_sc_hd__a21oi_1 u691 (.A1(w722_n),
    .A2(w803_n),
    .B1(w946),
    .Y(w1207));
 sky130_fd_sc_hd__nor3_1 u692 (.A(pixels[75]),
    .B(w426),
    .C(w979_n),
    .Y(w1208));
 sky130_fd_sc_hd__xnor2_2 u693 (.A(w926),
    .B(w943),
    .Y(w1209_n));
 sky130_fd_sc_hd__and2_0 u694 (.A(pixels[243]),
    .B(w654_n),
    .X(w1210));
 sky130_fd_sc_hd__nand2_1 u695 (.A(w345_n),
    .B(w760),
    .Y(w1211_n));
 sky130_fd_sc_hd__o21ai_1 u696 (.A1(w791),
    .A2(w914_n),
    .B1(w1145),
    .Y(w1212_n));
 sky130_fd_sc_hd__nor2_1 u697 (.A(pixels[56]),
    .B(w1155_n),
    .Y(w1213));
 sky130_fd_sc_hd__and2_0 u698 (.A(w817),
    .B(w853_n),
    .X(w1214));
 sky130_fd_sc_hd__xor2_1 u699 (.A(w432_n),
    .B(w663_n),
    .X(w1215));
 sky130_fd_sc_hd__inv_1 u7 (.A(pixels[128]),
    .Y(n323));
 sky130_fd_sc_hd__nor2_1 u70 (.A(pixels[168]),
    .B(pixels[200]),
    .Y(w397_n));
 sky130_fd_sc_hd__o32a_1 u700 (.A1(pixels[270]),
    .A2(n332),
    .A3(pixels[254]),
    .B1(n322),
    .B2(w400),
    .X(w1216_n));
 sky130_fd_sc_hd__nand2_1 u701 (.A(w426_n),
    .B(w933_n),
    .Y(w1217));
 sky130_fd_sc_hd__o21ai_0 u702 (.A1(pixels[71]),
    .A2(w338),
    .B1(w1039),
    .Y(w1218_n));
 sky130_fd_sc_hd__nor3_1 u703 (.A(pixels[89]),
    .B(pixels[121]),
    .C(w455),
    .Y(w1219_n));
 sky130_fd_sc_hd__nor2_2 u704 (.A(w866),
    .B(w962),
    .Y(w1222_n));
 sky130_fd_sc_hd__xor2_1 u705 (.A(w899_n),
    .B(w925_n),
    .X(w1223));
 sky130_fd_sc_hd__o22ai_1 u706 (.A1(w431_n),
    .A2(w642),
    .B1(w610),
    .B2(w769_n),
    .Y(w1224));
 sky130_fd_sc_hd__o221ai_1 u707 (.A1(pixels[79]),
    .A2(n321),
    .B1(n324),
    .B2(pixels[168]),
    .C1(w345_n),
    .Y(w1226));
 sky130_fd_sc_hd__nor2_1 u708 (.A(w784_n),
    .B(w1107_n),
    .Y(w1227));
 sky130_fd_sc_hd__nand2_1 u709 (.A(w709_n),
    .B(w752_n),
    .Y(w1229));
 sky130_fd_sc_hd__nor2_1 u71 (.A(pixels[229]),
    .B(w385_n),
    .Y(w398));
 sky130_fd_sc_hd__a211oi_1 u710 (.A1(pixels[74]),
    .A2(n327),
    .B1(pixels[203]),
    .C1(w703),
    .Y(w1230_n));
 sky130_fd_sc_hd__nand2_1 u711 (.A(w517_n),
    .B(w1202_n),
    .Y(w1231));
 sky130_fd_sc_hd__inv_1 u712 (.A(w1231),
    .Y(w1231_n));
 sky130_fd_sc_hd__o21ai_0 u713 (.A1(w326_n),
    .A2(w460_n),
    .B1(w492),
    .Y(w1232_n));
 sky130_fd_sc_hd__nand2_1 u714 (.A(w965),
    .B(w1184),
    .Y(w1233_n));
 sky130_fd_sc_hd__nor4_1 u715 (.A(pixels[21]),
    .B(pixels[23]),
    .C(pixels[24]),
    .D(w806_n),
    .Y(w1235));
 sky130_fd_sc_hd__nor2_1 u716 (.A(w628_n),
    .B(w965),
    .Y(w1236));
 sky130_fd_sc_hd__xnor2_2 u717 (.A(w534_n),
    .B(w733),
    .Y(w1237));
 sky130_fd_sc_hd__nand2_1 u718 (.A(w484_n),
    .B(w1172),
    .Y(w1240_n));
 sky130_fd_sc_hd__inv_1 u719 (.A(w1240_n),
    .Y(w1240));
 sky130_fd_sc_hd__xor2_2 u72 (.A(pixels[162]),
    .B(pixels[195]),
    .X(w399));
 sky130_fd_sc_hd__nor2_1 u720 (.A(w474_n),
    .B(w1113_n),
    .Y(w1243));
 sky130_fd_sc_hd__nor4_4 u721 (.A(pixels[91]),
    .B(pixels[107]),
    .C(w843),
    .D(w883),
    .Y(w1244_n));
 sky130_fd_sc_hd__buf_2 u722 (.A(w1244_n),
    .X(n1038));
 sky130_fd_sc_hd__inv_2 u723 (.A(n1038),
    .Y(w1244));
 sky130_fd_sc_hd__nor3_1 u724 (.A(pixels[46]),
    .B(pixels[94]),
    .C(w1147),
    .Y(w1245_n));
 sky130_fd_sc_hd__nor3_1 u725 (.A(pixels[56]),
    .B(w653_n),
    .C(w696_n),
    .Y(w1246));
 sky130_fd_sc_hd__inv_1 u726 (.A(w1246),
    .Y(w1246_n));
 sky130_fd_sc_hd__xnor2_1 u727 (.A(w848_n),
    .B(w958),
    .Y(w1248));
 sky130_fd_sc_hd__nand2b_1 u728 (.A_N(w862),
    .B(w1203_n),
    .Y(w1249));
 sky130_fd_sc_hd__nor3b_1 u729 (.A(pixels[179]),
    .B(pixels[226]),
    .C_N(w859_n),
    .Y(w1251_n));
 sky130_fd_sc_hd__nor3_4 u73 (.A(pixels[35]),
    .B(pixels[49]),
    .C(n320),
    .Y(w400));
 sky130_fd_sc_hd__xnor2_1 u730 (.A(w833_n),
    .B(w1076_n),
    .Y(w1254_n));
 sky130_fd_sc_hd__o21ai_0 u731 (.A1(n316),
    .A2(pixels[70]),
    .B1(w767_n),
    .Y(w1255));
 sky130_fd_sc_hd__nand2_1 u732 (.A(w802_n),
    .B(w1177),
    .Y(w1256_n));
 sky130_fd_sc_hd__nor2_1 u733 (.A(w772_n),
    .B(w1177_n),
    .Y(w1257));
 sky130_fd_sc_hd__a21oi_1 u734 (.A1(n333),
    .A2(w564),
    .B1(w782_n),
    .Y(w1258));
 sky130_fd_sc_hd__nand2_1 u735 (.A(w838_n),
    .B(w972_n),
    .Y(w1259));
 sky130_fd_sc_hd__xor2_1 u736 (.A(w638_n),
    .B(w788),
    .X(w1260_n));
 sky130_fd_sc_hd__nor4_4 u737 (.A(pixels[0]),
    .B(pixels[119]),
    .C(w618),
    .D(w675),
    .Y(w1261_n));
 sky130_fd_sc_hd__a221oi_2 u738 (.A1(pixels[107]),
    .A2(n328),
    .B1(n406),
    .B2(w624),
    .C1(w844),
    .Y(w1262_n));
 sky130_fd_sc_hd__a21oi_1 u739 (.A1(pixels[73]),
    .A2(pixels[44]),
    .B1(pixels[28]),
    .Y(w1263_n));
 sky130_fd_sc_hd__nor2b_1 u74 (.A(pixels[50]),
    .B_N(pixels[115]),
    .Y(w401));
 sky130_fd_sc_hd__o21a_1 u740 (.A1(w727),
    .A2(w680),
    .B1(n331),
    .X(w1264));
 sky130_fd_sc_hd__xor2_1 u741 (.A(w724),
    .B(w992_n),
    .X(w1265_n));
 sky130_fd_sc_hd__nand3_1 u742 (.A(w341_n),
    .B(w451_n),
    .C(w964),
    .Y(w1266_n));
 sky130_fd_sc_hd__o41ai_4 u743 (.A1(pixels[179]),
    .A2(pixels[211]),
    .A3(pixels[228]),
    .A4(w436_n),
    .B1(w713_n),
    .Y(w1267));
 sky130_fd_sc_hd__nor2_1 u744 (.A(w543_n),
    .B(w1052_n),
    .Y(w1268));
 sky130_fd_sc_hd__or2_1 u745 (.A(w414),
    .B(w862),
    .X(w1269));
 sky130_fd_sc_hd__nand2_1 u746 (.A(w784_n),
    .B(w847_n),
    .Y(w1270));
 sky130_fd_sc_hd__nor2_1 u747 (.A(w423),
    .B(w855),
    .Y(w1271_n));
 sky130_fd_sc_hd__and2_0 u748 (.A(w453_n),
    .B(w952),
    .X(w1272));
 sky130_fd_sc_hd__xnor2_1 u749 (.A(pixels[232]),
    .B(w917),
    .Y(w1273_n));
 sky130_fd_sc_hd__inv_1 u75 (.A(w401),
    .Y(w401_n));
 sky130_fd_sc_hd__nor2_1 u750 (.A(pixels[26]),
    .B(pixels[52]),
    .Y(w1275_n));
 sky130_fd_sc_hd__a21oi_1 u751 (.A1(w727),
    .A2(w568),
    .B1(w327),
    .Y(w1276_n));
 sky130_fd_sc_hd__nor4b_1 u752 (.A(pixels[179]),
    .B(pixels[191]),
    .C(pixels[192]),
    .D_N(w803_n),
    .Y(w1277_n));
 sky130_fd_sc_hd__inv_1 u753 (.A(w1277_n),
    .Y(w1277));
 sky130_fd_sc_hd__nor2_1 u754 (.A(w896),
    .B(w1217),
    .Y(w1278_n));
 sky130_fd_sc_hd__nor2_4 u755 (.A(w712_n),
    .B(w824_n),
    .Y(w1279));
 sky130_fd_sc_hd__o41ai_1 u756 (.A1(pixels[35]),
    .A2(pixels[37]),
    .A3(pixels[49]),
    .A4(n320),
    .B1(w752_n),
    .Y(w1282));
 sky130_fd_sc_hd__nor2b_1 u757 (.A(w1068),
    .B_N(w608_n),
    .Y(w1283_n));
 sky130_fd_sc_hd__and2_0 u758 (.A(w423),
    .B(w786_n),
    .X(w1284));
 sky130_fd_sc_hd__nand2_1 u759 (.A(w544_n),
    .B(w1011_n),
    .Y(w1285));
 sky130_fd_sc_hd__nor2_4 u76 (.A(pixels[178]),
    .B(pixels[197]),
    .Y(w402_n));
 sky130_fd_sc_hd__xor2_1 u760 (.A(w459_n),
    .B(w499_n),
    .X(w1286));
 sky130_fd_sc_hd__nor3_1 u761 (.A(pixels[309]),
    .B(pixels[310]),
    .C(w1062_n),
    .Y(w1287));
 sky130_fd_sc_hd__o21a_1 u762 (.A1(pixels[154]),
    .A2(pixels[155]),
    .B1(w718_n),
    .X(w1288));
 sky130_fd_sc_hd__nor2b_1 u763 (.A(w1024),
    .B_N(w474_n),
    .Y(w1289_n));
 sky130_fd_sc_hd__o21ai_0 u764 (.A1(w643_n),
    .A2(w913),
    .B1(w847_n),
    .Y(w1290));
 sky130_fd_sc_hd__a21oi_1 u765 (.A1(w457_n),
    .A2(w825_n),
    .B1(w1160_n),
    .Y(w1291));
 sky130_fd_sc_hd__nand2b_1 u766 (.A_N(w1099_n),
    .B(w943),
    .Y(w1292_n));
 sky130_fd_sc_hd__nor3_1 u767 (.A(pixels[182]),
    .B(pixels[229]),
    .C(w511_n),
    .Y(w1293));
 sky130_fd_sc_hd__nor2_1 u768 (.A(w628_n),
    .B(w1176_n),
    .Y(w1294));
 sky130_fd_sc_hd__nor3_1 u769 (.A(pixels[166]),
    .B(pixels[198]),
    .C(pixels[247]),
    .Y(w1295_n));
 sky130_fd_sc_hd__nor3_2 u77 (.A(pixels[140]),
    .B(pixels[162]),
    .C(pixels[179]),
    .Y(w403_n));
 sky130_fd_sc_hd__o21ai_2 u770 (.A1(w586),
    .A2(w1073_n),
    .B1(w1069_n),
    .Y(w1296));
 sky130_fd_sc_hd__a21oi_1 u771 (.A1(pixels[216]),
    .A2(w598),
    .B1(n881),
    .Y(w1297));
 sky130_fd_sc_hd__nor3b_4 u772 (.A(w468_n),
    .B(w966_n),
    .C_N(w1296),
    .Y(w1298));
 sky130_fd_sc_hd__and2_0 u773 (.A(w753_n),
    .B(w1265_n),
    .X(w1299_n));
 sky130_fd_sc_hd__nor2_1 u774 (.A(w761),
    .B(w854),
    .Y(w1300_n));
 sky130_fd_sc_hd__o21ai_0 u775 (.A1(w564),
    .A2(w784_n),
    .B1(w979),
    .Y(w1301_n));
 sky130_fd_sc_hd__nor2_1 u776 (.A(w482_n),
    .B(w786_n),
    .Y(w1302));
 sky130_fd_sc_hd__nor3_1 u777 (.A(pixels[233]),
    .B(pixels[263]),
    .C(w366_n),
    .Y(w1303));
 sky130_fd_sc_hd__a311o_1 u778 (.A1(n533),
    .A2(w658_n),
    .A3(w513_n),
    .B1(pixels[4]),
    .C1(w372_n),
    .X(w1304_n));
 sky130_fd_sc_hd__or2_0 u779 (.A(w720_n),
    .B(w1092),
    .X(w1305_n));
 sky130_fd_sc_hd__nor2_1 u78 (.A(pixels[12]),
    .B(pixels[48]),
    .Y(w404_n));
 sky130_fd_sc_hd__xnor2_1 u780 (.A(w978_n),
    .B(w1012_n),
    .Y(w1306_n));
 sky130_fd_sc_hd__nor2_1 u781 (.A(w724),
    .B(w869),
    .Y(w1307_n));
 sky130_fd_sc_hd__o41a_1 u782 (.A1(pixels[11]),
    .A2(pixels[50]),
    .A3(pixels[62]),
    .A4(pixels[92]),
    .B1(w778_n),
    .X(w1308));
 sky130_fd_sc_hd__or2_0 u783 (.A(w713),
    .B(w1099_n),
    .X(w1309_n));
 sky130_fd_sc_hd__xnor2_2 u784 (.A(w557),
    .B(w1255),
    .Y(w1310_n));
 sky130_fd_sc_hd__a21boi_0 u785 (.A1(pixels[306]),
    .A2(w354_n),
    .B1_N(w834_n),
    .Y(w1311_n));
 sky130_fd_sc_hd__nor3_1 u786 (.A(w564),
    .B(w673_n),
    .C(w712_n),
    .Y(w1312));
 sky130_fd_sc_hd__nor2_1 u787 (.A(w724),
    .B(w960),
    .Y(w1313_n));
 sky130_fd_sc_hd__nand2_1 u788 (.A(w751),
    .B(w1204_n),
    .Y(w1314_n));
 sky130_fd_sc_hd__xor2_1 u789 (.A(w673_n),
    .B(w705),
    .X(w1315_n));
 sky130_fd_sc_hd__nor2_2 u79 (.A(pixels[266]),
    .B(pixels[278]),
    .Y(w405_n));
 sky130_fd_sc_hd__nor2_1 u790 (.A(w919),
    .B(w1213),
    .Y(w1316_n));
 sky130_fd_sc_hd__o21ai_0 u791 (.A1(w599_n),
    .A2(w624),
    .B1(w1269),
    .Y(w1317_n));
 sky130_fd_sc_hd__a22o_1 u792 (.A1(pixels[245]),
    .A2(w626),
    .B1(w933),
    .B2(w947_n),
    .X(w1318));
 sky130_fd_sc_hd__nor4_1 u793 (.A(w400),
    .B(w523),
    .C(w554),
    .D(w706),
    .Y(w1319_n));
 sky130_fd_sc_hd__and3_1 u794 (.A(w718_n),
    .B(w983_n),
    .C(w988_n),
    .X(w1320_n));
 sky130_fd_sc_hd__a21oi_1 u795 (.A1(w416_n),
    .A2(w1101),
    .B1(w804),
    .Y(w1321_n));
 sky130_fd_sc_hd__a21o_1 u796 (.A1(pixels[232]),
    .A2(w402_n),
    .B1(w991_n),
    .X(w1322_n));
 sky130_fd_sc_hd__nor2_1 u797 (.A(w558),
    .B(w1145),
    .Y(w1323_n));
 sky130_fd_sc_hd__and2_0 u798 (.A(w435),
    .B(w1057_n),
    .X(w1324));
 sky130_fd_sc_hd__nor4_1 u799 (.A(pixels[143]),
    .B(pixels[179]),
    .C(w816),
    .D(w949),
    .Y(w1325_n));
 sky130_fd_sc_hd__inv_1 u8 (.A(pixels[130]),
    .Y(n324));
 sky130_fd_sc_hd__nor2_1 u80 (.A(pixels[77]),
    .B(pixels[79]),
    .Y(w408_n));
 sky130_fd_sc_hd__xnor2_1 u800 (.A(pixels[263]),
    .B(w1084_n),
    .Y(w1326));
 sky130_fd_sc_hd__nor2_1 u801 (.A(w697),
    .B(w1226),
    .Y(w1327_n));
 sky130_fd_sc_hd__nor2_2 u802 (.A(w410),
    .B(w738),
    .Y(w1328_n));
 sky130_fd_sc_hd__xor2_1 u803 (.A(w1063),
    .B(w1093_n),
    .X(w1329_n));
 sky130_fd_sc_hd__a21oi_1 u804 (.A1(pixels[219]),
    .A2(w826),
    .B1(w1077),
    .Y(w1330_n));
 sky130_fd_sc_hd__nand3_1 u805 (.A(w411_n),
    .B(w441_n),
    .C(w506_n),
    .Y(w1331));
 sky130_fd_sc_hd__a21oi_1 u806 (.A1(w405_n),
    .A2(w974),
    .B1(w1258),
    .Y(w1332_n));
 sky130_fd_sc_hd__nand2_1 u807 (.A(w1254_n),
    .B(w1270),
    .Y(w1333_n));
 sky130_fd_sc_hd__a21oi_1 u808 (.A1(n325),
    .A2(w706),
    .B1(w1054),
    .Y(w1334_n));
 sky130_fd_sc_hd__xor2_1 u809 (.A(w1039),
    .B(w1232_n),
    .X(w1335_n));
 sky130_fd_sc_hd__xor2_1 u81 (.A(pixels[165]),
    .B(pixels[196]),
    .X(w409));
 sky130_fd_sc_hd__nand2_1 u810 (.A(w830_n),
    .B(w1068),
    .Y(w1336_n));
 sky130_fd_sc_hd__o21ai_0 u811 (.A1(w492),
    .A2(w927_n),
    .B1(w840_n),
    .Y(w1337));
 sky130_fd_sc_hd__xnor2_1 u812 (.A(w1105_n),
    .B(w1198_n),
    .Y(w1338_n));
 sky130_fd_sc_hd__or2_0 u813 (.A(w1086),
    .B(w1102),
    .X(w1339));
 sky130_fd_sc_hd__nor2_1 u814 (.A(w980_n),
    .B(w1236),
    .Y(w1340));
 sky130_fd_sc_hd__and2_0 u815 (.A(w1112_n),
    .B(w1286),
    .X(w1341));
 sky130_fd_sc_hd__nand2_1 u816 (.A(w951),
    .B(w1062_n),
    .Y(w1342_n));
 sky130_fd_sc_hd__nand2_1 u817 (.A(w759_n),
    .B(w1005_n),
    .Y(w1343));
 sky130_fd_sc_hd__o22ai_2 u818 (.A1(w430_n),
    .A2(w767_n),
    .B1(w513),
    .B2(w832),
    .Y(w1344_n));
 sky130_fd_sc_hd__xnor2_1 u819 (.A(w883),
    .B(w1161),
    .Y(w1345_n));
 sky130_fd_sc_hd__xor2_1 u82 (.A(pixels[29]),
    .B(pixels[57]),
    .X(w410));
 sky130_fd_sc_hd__a21oi_1 u820 (.A1(w327),
    .A2(w343_n),
    .B1(w1180),
    .Y(w1346_n));
 sky130_fd_sc_hd__nand2_1 u821 (.A(w1200),
    .B(w1256_n),
    .Y(w1347_n));
 sky130_fd_sc_hd__nor2_1 u822 (.A(w829),
    .B(w1193),
    .Y(w1348_n));
 sky130_fd_sc_hd__xor2_1 u823 (.A(w778_n),
    .B(w1270),
    .X(w1349_n));
 sky130_fd_sc_hd__o21ai_0 u824 (.A1(w376_n),
    .A2(w616_n),
    .B1(w1231),
    .Y(w1350_n));
 sky130_fd_sc_hd__nand2_1 u825 (.A(w755_n),
    .B(w1031_n),
    .Y(w1351));
 sky130_fd_sc_hd__nor2_1 u826 (.A(w966_n),
    .B(w977_n),
    .Y(w1352));
 sky130_fd_sc_hd__a21o_1 u827 (.A1(w426_n),
    .A2(w877),
    .B1(w760),
    .X(w1353));
 sky130_fd_sc_hd__xor2_1 u828 (.A(w1195_n),
    .B(w1219_n),
    .X(w1354));
 sky130_fd_sc_hd__a21oi_1 u829 (.A1(w617_n),
    .A2(w710_n),
    .B1(w1055_n),
    .Y(w1355));
 sky130_fd_sc_hd__inv_1 u83 (.A(w410),
    .Y(w410_n));
 sky130_fd_sc_hd__nand3_1 u830 (.A(w366_n),
    .B(w534_n),
    .C(w1191_n),
    .Y(w1356));
 sky130_fd_sc_hd__nor2b_1 u831 (.A(w544_n),
    .B_N(w927_n),
    .Y(w1357));
 sky130_fd_sc_hd__o311ai_1 u832 (.A1(pixels[110]),
    .A2(pixels[126]),
    .A3(w477),
    .B1(w1143),
    .C1(w1155_n),
    .Y(w1358_n));
 sky130_fd_sc_hd__o21ai_1 u833 (.A1(w697),
    .A2(w909),
    .B1(w1024),
    .Y(w1359_n));
 sky130_fd_sc_hd__nand2_1 u834 (.A(w1016),
    .B(w1068),
    .Y(w1360_n));
 sky130_fd_sc_hd__nor2_1 u835 (.A(pixels[245]),
    .B(w847),
    .Y(w1361_n));
 sky130_fd_sc_hd__nand2_1 u836 (.A(pixels[198]),
    .B(w1277_n),
    .Y(w1362_n));
 sky130_fd_sc_hd__nand3b_1 u837 (.A_N(w537_n),
    .B(w541_n),
    .C(w924_n),
    .Y(w1363_n));
 sky130_fd_sc_hd__a21oi_1 u838 (.A1(w628_n),
    .A2(w971_n),
    .B1(w1073_n),
    .Y(w1364));
 sky130_fd_sc_hd__a31o_1 u839 (.A1(w513_n),
    .A2(n533),
    .A3(w658_n),
    .B1(w1157_n),
    .X(w1365_n));
 sky130_fd_sc_hd__nor2_1 u84 (.A(pixels[117]),
    .B(w368),
    .Y(w411_n));
 sky130_fd_sc_hd__o21ai_0 u840 (.A1(w425_n),
    .A2(w430_n),
    .B1(w1114),
    .Y(w1366_n));
 sky130_fd_sc_hd__nor3b_2 u841 (.A(w827_n),
    .B(w1039),
    .C_N(w1050_n),
    .Y(w1367));
 sky130_fd_sc_hd__o21ai_2 u842 (.A1(pixels[130]),
    .A2(pixels[146]),
    .B1(w1059),
    .Y(w1368_n));
 sky130_fd_sc_hd__nand4_1 u843 (.A(w403_n),
    .B(w415_n),
    .C(w584_n),
    .D(w710_n),
    .Y(w1369));
 sky130_fd_sc_hd__o211ai_1 u844 (.A1(w377_n),
    .A2(w475_n),
    .B1(w976_n),
    .C1(w1264),
    .Y(w1370_n));
 sky130_fd_sc_hd__nor2b_1 u845 (.A(w1256_n),
    .B_N(w1358_n),
    .Y(w1371));
 sky130_fd_sc_hd__nor3_4 u846 (.A(w600),
    .B(w778_n),
    .C(w783_n),
    .Y(w1372));
 sky130_fd_sc_hd__a31oi_1 u847 (.A1(pixels[129]),
    .A2(w385_n),
    .A3(w487_n),
    .B1(w1243),
    .Y(w1373_n));
 sky130_fd_sc_hd__a31oi_1 u848 (.A1(w608_n),
    .A2(w722),
    .A3(w751),
    .B1(n1038),
    .Y(w1374));
 sky130_fd_sc_hd__and2_0 u849 (.A(w1031_n),
    .B(w1374),
    .X(w1375));
 sky130_fd_sc_hd__nor2_2 u85 (.A(pixels[300]),
    .B(pixels[301]),
    .Y(w412_n));
 sky130_fd_sc_hd__nand3_1 u850 (.A(w393_n),
    .B(w567_n),
    .C(w1321_n),
    .Y(w1376));
 sky130_fd_sc_hd__nor2_1 u851 (.A(w806_n),
    .B(w1261_n),
    .Y(w1377));
 sky130_fd_sc_hd__a21oi_1 u852 (.A1(w634_n),
    .A2(w1058),
    .B1(w1029_n),
    .Y(w1378));
 sky130_fd_sc_hd__or2_0 u853 (.A(w1144_n),
    .B(w1211_n),
    .X(w1379_n));
 sky130_fd_sc_hd__a21oi_1 u854 (.A1(w432_n),
    .A2(w820),
    .B1(w842),
    .Y(w1380_n));
 sky130_fd_sc_hd__a21oi_1 u855 (.A1(w401_n),
    .A2(w499_n),
    .B1(w720_n),
    .Y(w1381));
 sky130_fd_sc_hd__a21boi_0 u856 (.A1(w517_n),
    .A2(w789),
    .B1_N(w1275_n),
    .Y(w1382_n));
 sky130_fd_sc_hd__a41oi_1 u857 (.A1(w403_n),
    .A2(w415_n),
    .A3(w642),
    .A4(w650_n),
    .B1(w885),
    .Y(w1383_n));
 sky130_fd_sc_hd__a31oi_2 u858 (.A1(pixels[215]),
    .A2(w570_n),
    .A3(w598_n),
    .B1(w1048_n),
    .Y(w1384));
 sky130_fd_sc_hd__a21o_1 u859 (.A1(pixels[73]),
    .A2(pixels[75]),
    .B1(w1282),
    .X(w1385));
 sky130_fd_sc_hd__xor2_1 u86 (.A(pixels[95]),
    .B(pixels[131]),
    .X(w414));
 sky130_fd_sc_hd__a21oi_1 u860 (.A1(w513_n),
    .A2(n533),
    .B1(w1101_n),
    .Y(w1386));
 sky130_fd_sc_hd__nand2_1 u861 (.A(w1177),
    .B(w1204_n),
    .Y(w1387_n));
 sky130_fd_sc_hd__nand2b_1 u862 (.A_N(w804),
    .B(w1126),
    .Y(w1388_n));
 sky130_fd_sc_hd__nor2b_1 u863 (.A(w1321_n),
    .B_N(w816),
    .Y(w1389));
 sky130_fd_sc_hd__nand2_1 u864 (.A(w1126),
    .B(w1202_n),
    .Y(w1390_n));
 sky130_fd_sc_hd__a21o_1 u865 (.A1(w353_n),
    .A2(w957),
    .B1(w1240_n),
    .X(w1391_n));
 sky130_fd_sc_hd__nand2b_1 u866 (.A_N(w919),
    .B(w1050_n),
    .Y(w1392));
 sky130_fd_sc_hd__inv_1 u867 (.A(w1392),
    .Y(w1392_n));
 sky130_fd_sc_hd__nand2_1 u868 (.A(w738_n),
    .B(w1184),
    .Y(w1393_n));
 sky130_fd_sc_hd__o21a_1 u869 (.A1(w858_n),
    .A2(w821_n),
    .B1(w502_n),
    .X(w1394_n));
 sky130_fd_sc_hd__nand2_1 u87 (.A(pixels[55]),
    .B(pixels[91]),
    .Y(w415_n));
 sky130_fd_sc_hd__and2_0 u870 (.A(w1081),
    .B(w1332_n),
    .X(w1395));
 sky130_fd_sc_hd__a21o_1 u871 (.A1(w984_n),
    .A2(w845_n),
    .B1(pixels[83]),
    .X(w1396_n));
 sky130_fd_sc_hd__nor2_1 u872 (.A(w795),
    .B(w1217),
    .Y(w1397_n));
 sky130_fd_sc_hd__nor2_1 u873 (.A(w837),
    .B(w882),
    .Y(w1398_n));
 sky130_fd_sc_hd__nand3b_1 u874 (.A_N(w795),
    .B(w542_n),
    .C(w1235),
    .Y(w1399_n));
 sky130_fd_sc_hd__inv_1 u875 (.A(w1399_n),
    .Y(w1399));
 sky130_fd_sc_hd__a21oi_1 u876 (.A1(n596),
    .A2(w992),
    .B1(w1211_n),
    .Y(w1400));
 sky130_fd_sc_hd__nor2_1 u877 (.A(pixels[33]),
    .B(w1399_n),
    .Y(w1401));
 sky130_fd_sc_hd__nand2_1 u878 (.A(w1191_n),
    .B(w1384),
    .Y(w1402_n));
 sky130_fd_sc_hd__nor2_1 u879 (.A(w1092),
    .B(w1223),
    .Y(w1403_n));
 sky130_fd_sc_hd__nand2_1 u88 (.A(pixels[44]),
    .B(pixels[73]),
    .Y(w416_n));
 sky130_fd_sc_hd__xnor2_1 u880 (.A(w754_n),
    .B(w945),
    .Y(w1404));
 sky130_fd_sc_hd__nand2_1 u881 (.A(w884),
    .B(w1157_n),
    .Y(w1405_n));
 sky130_fd_sc_hd__a21oi_1 u882 (.A1(w677),
    .A2(w948_n),
    .B1(w1147),
    .Y(w1406_n));
 sky130_fd_sc_hd__nor2_1 u883 (.A(w922),
    .B(w1261_n),
    .Y(w1407));
 sky130_fd_sc_hd__o41ai_2 u884 (.A1(pixels[48]),
    .A2(pixels[59]),
    .A3(pixels[61]),
    .A4(pixels[64]),
    .B1(w1028),
    .Y(w1408_n));
 sky130_fd_sc_hd__a21o_2 u885 (.A1(w337_n),
    .A2(w512_n),
    .B1(w1063),
    .X(w1409_n));
 sky130_fd_sc_hd__o21ai_0 u886 (.A1(pixels[73]),
    .A2(w719),
    .B1(w1275_n),
    .Y(w1410_n));
 sky130_fd_sc_hd__nor2b_1 u887 (.A(w744),
    .B_N(w1128_n),
    .Y(w1411_n));
 sky130_fd_sc_hd__nor3_1 u888 (.A(pixels[12]),
    .B(pixels[111]),
    .C(w1160),
    .Y(w1412_n));
 sky130_fd_sc_hd__or2_0 u889 (.A(w529_n),
    .B(w1229),
    .X(w1413_n));
 sky130_fd_sc_hd__nor4_4 u89 (.A(pixels[281]),
    .B(pixels[290]),
    .C(pixels[291]),
    .D(pixels[300]),
    .Y(w418_n));
 sky130_fd_sc_hd__and3_1 u890 (.A(w572_n),
    .B(w697_n),
    .C(w768_n),
    .X(w1414_n));
 sky130_fd_sc_hd__nand2_1 u891 (.A(w993),
    .B(w1005_n),
    .Y(w1415_n));
 sky130_fd_sc_hd__a21o_1 u892 (.A1(w457_n),
    .A2(w825_n),
    .B1(w1097_n),
    .X(w1416_n));
 sky130_fd_sc_hd__nand3b_1 u893 (.A_N(w689_n),
    .B(w379),
    .C(w533_n),
    .Y(w1417_n));
 sky130_fd_sc_hd__nand2_1 u894 (.A(w423),
    .B(w1370_n),
    .Y(w1418_n));
 sky130_fd_sc_hd__nand2_1 u895 (.A(w1117),
    .B(w1291),
    .Y(w1419_n));
 sky130_fd_sc_hd__o21a_1 u896 (.A1(n321),
    .A2(w755_n),
    .B1(w1259),
    .X(w1420));
 sky130_fd_sc_hd__o21ai_0 u897 (.A1(pixels[93]),
    .A2(w957),
    .B1(w1068),
    .Y(w1421_n));
 sky130_fd_sc_hd__o31ai_1 u898 (.A1(pixels[96]),
    .A2(w651),
    .A3(w1107_n),
    .B1(w788),
    .Y(w1422_n));
 sky130_fd_sc_hd__xnor2_1 u899 (.A(w955_n),
    .B(w1126),
    .Y(w1423));
 sky130_fd_sc_hd__inv_1 u9 (.A(pixels[132]),
    .Y(n325));
 sky130_fd_sc_hd__clkbuf_1 u90 (.A(w418_n),
    .X(n406));
 sky130_fd_sc_hd__a21oi_1 u900 (.A1(pixels[74]),
    .A2(w622_n),
    .B1(w744),
    .Y(w1424_n));
 sky130_fd_sc_hd__nor2_1 u901 (.A(w798_n),
    .B(w941),
    .Y(w1425));
 sky130_fd_sc_hd__a32o_1 u902 (.A1(w387_n),
    .A2(w660_n),
    .A3(w636_n),
    .B1(w542_n),
    .B2(w785_n),
    .X(w1426_n));
 sky130_fd_sc_hd__nor3b_1 u903 (.A(w403_n),
    .B(w628_n),
    .C_N(w1172),
    .Y(w1427));
 sky130_fd_sc_hd__o21a_1 u904 (.A1(w671_n),
    .A2(w963_n),
    .B1(w1259),
    .X(w1428));
 sky130_fd_sc_hd__and4_1 u905 (.A(n321),
    .B(pixels[261]),
    .C(w1050_n),
    .D(w1093),
    .X(w1429));
 sky130_fd_sc_hd__or2_0 u906 (.A(w1003),
    .B(w1186),
    .X(w1430));
 sky130_fd_sc_hd__a21boi_0 u907 (.A1(w391_n),
    .A2(w971_n),
    .B1_N(w550_n),
    .Y(w1431));
 sky130_fd_sc_hd__nand3_1 u908 (.A(w530_n),
    .B(w554_n),
    .C(w820),
    .Y(w1432_n));
 sky130_fd_sc_hd__nor2_1 u909 (.A(w689_n),
    .B(w998),
    .Y(w1433));
 sky130_fd_sc_hd__or2_4 u91 (.A(pixels[53]),
    .B(w365),
    .X(w419));
 sky130_fd_sc_hd__xor2_1 u910 (.A(w1112),
    .B(w1283_n),
    .X(w1434_n));
 sky130_fd_sc_hd__and2_0 u911 (.A(w1286),
    .B(w1408_n),
    .X(w1435));
 sky130_fd_sc_hd__a21oi_1 u912 (.A1(w391_n),
    .A2(w971_n),
    .B1(w1060_n),
    .Y(w1436));
 sky130_fd_sc_hd__o31a_1 u913 (.A1(pixels[211]),
    .A2(pixels[228]),
    .A3(w324_n),
    .B1(w708),
    .X(w1437));
 sky130_fd_sc_hd__o221a_1 u914 (.A1(pixels[245]),
    .A2(w596),
    .B1(w638_n),
    .B2(w751_n),
    .C1(w658_n),
    .X(w1438));
 sky130_fd_sc_hd__a21boi_0 u915 (.A1(w617_n),
    .A2(w710_n),
    .B1_N(w1422_n),
    .Y(w1439));
 sky130_fd_sc_hd__nand2_1 u916 (.A(w837),
    .B(w979),
    .Y(w1440_n));
 sky130_fd_sc_hd__xor2_1 u917 (.A(w971_n),
    .B(w1160),
    .X(w1441_n));
 sky130_fd_sc_hd__a21oi_1 u918 (.A1(pixels[54]),
    .A2(pixels[57]),
    .B1(w1073_n),
    .Y(w1442));
 sky130_fd_sc_hd__xnor2_1 u919 (.A(w858_n),
    .B(w1179_n),
    .Y(w1443_n));
 sky130_fd_sc_hd__nor4_4 u92 (.A(pixels[285]),
    .B(pixels[295]),
    .C(pixels[298]),
    .D(pixels[307]),
    .Y(w421_n));
 sky130_fd_sc_hd__xnor2_1 u920 (.A(pixels[215]),
    .B(w1199),
    .Y(w1444_n));
 sky130_fd_sc_hd__a21o_1 u921 (.A1(w1086),
    .A2(w1019),
    .B1(w568),
    .X(w1445));
 sky130_fd_sc_hd__or2_0 u922 (.A(w774),
    .B(w874),
    .X(w1446));
 sky130_fd_sc_hd__a2bb2oi_1 u923 (.A1_N(w987),
    .A2_N(w1015),
    .B1(w623_n),
    .B2(w684_n),
    .Y(w1447));
 sky130_fd_sc_hd__a31oi_1 u924 (.A1(w623_n),
    .A2(w684_n),
    .A3(w696_n),
    .B1(w1020),
    .Y(w1448));
 sky130_fd_sc_hd__nand2_1 u925 (.A(w773),
    .B(w1105_n),
    .Y(w1449_n));
 sky130_fd_sc_hd__or4_1 u926 (.A(pixels[18]),
    .B(pixels[21]),
    .C(pixels[23]),
    .D(pixels[24]),
    .X(w1450));
 sky130_fd_sc_hd__xnor2_1 u927 (.A(w954_n),
    .B(w1056),
    .Y(w1451));
 sky130_fd_sc_hd__a21oi_1 u928 (.A1(pixels[214]),
    .A2(w907),
    .B1(w501),
    .Y(w1452_n));
 sky130_fd_sc_hd__xor2_1 u929 (.A(pixels[77]),
    .B(w979),
    .X(w1453));
 sky130_fd_sc_hd__clkbuf_1 u93 (.A(w421_n),
    .X(n409));
 sky130_fd_sc_hd__nor3_1 u930 (.A(w844),
    .B(w994),
    .C(w1180),
    .Y(w1454_n));
 sky130_fd_sc_hd__o41ai_4 u931 (.A1(pixels[167]),
    .A2(pixels[198]),
    .A3(w379),
    .A4(w898),
    .B1(w1184),
    .Y(w1455_n));
 sky130_fd_sc_hd__a21boi_1 u932 (.A1(w361_n),
    .A2(w458_n),
    .B1_N(w978_n),
    .Y(w1456));
 sky130_fd_sc_hd__a21oi_1 u933 (.A1(n329),
    .A2(w320_n),
    .B1(w1177_n),
    .Y(w1457));
 sky130_fd_sc_hd__nand2b_1 u934 (.A_N(w1117),
    .B(w1025_n),
    .Y(w1458));
 sky130_fd_sc_hd__nand2_1 u935 (.A(w405_n),
    .B(w1124_n),
    .Y(w1459));
 sky130_fd_sc_hd__xor2_1 u936 (.A(w1143),
    .B(w1244_n),
    .X(w1460_n));
 sky130_fd_sc_hd__xnor2_1 u937 (.A(w975),
    .B(w1251_n),
    .Y(w1461));
 sky130_fd_sc_hd__o31ai_1 u938 (.A1(pixels[42]),
    .A2(pixels[68]),
    .A3(w365),
    .B1(w1246_n),
    .Y(w1462_n));
 sky130_fd_sc_hd__xnor2_1 u939 (.A(w1126),
    .B(w1208),
    .Y(w1463_n));
 sky130_fd_sc_hd__nand2_1 u94 (.A(w326_n),
    .B(w403_n),
    .Y(w423));
 sky130_fd_sc_hd__o21ai_0 u940 (.A1(w423),
    .A2(w1139_n),
    .B1(w992_n),
    .Y(w1464));
 sky130_fd_sc_hd__a31oi_1 u941 (.A1(w570_n),
    .A2(w881_n),
    .A3(w926),
    .B1(w1076_n),
    .Y(w1465));
 sky130_fd_sc_hd__nand2b_1 u942 (.A_N(w1260_n),
    .B(w1386),
    .Y(w1466_n));
 sky130_fd_sc_hd__nand2_1 u943 (.A(w1071),
    .B(w1384),
    .Y(w1467_n));
 sky130_fd_sc_hd__nor3_1 u944 (.A(pixels[39]),
    .B(pixels[53]),
    .C(pixels[107]),
    .Y(w1468_n));
 sky130_fd_sc_hd__nor2_1 u945 (.A(w1148),
    .B(w1191_n),
    .Y(w1469));
 sky130_fd_sc_hd__a31o_1 u946 (.A1(pixels[247]),
    .A2(w452_n),
    .A3(w457),
    .B1(w1160_n),
    .X(w1470_n));
 sky130_fd_sc_hd__nand2_1 u947 (.A(w615_n),
    .B(w1169),
    .Y(w1471_n));
 sky130_fd_sc_hd__o21ai_0 u948 (.A1(w857_n),
    .A2(w929),
    .B1(w1008_n),
    .Y(w1472));
 sky130_fd_sc_hd__nand3_1 u949 (.A(w962),
    .B(w986),
    .C(w1123),
    .Y(w1473_n));
 sky130_fd_sc_hd__nor2_1 u95 (.A(pixels[54]),
    .B(pixels[55]),
    .Y(w424_n));
 sky130_fd_sc_hd__nor2_1 u950 (.A(w691),
    .B(w1246),
    .Y(w1474_n));
 sky130_fd_sc_hd__nor3_1 u951 (.A(w528),
    .B(w598),
    .C(w1035),
    .Y(w1475_n));
 sky130_fd_sc_hd__nor3_1 u952 (.A(w331),
    .B(w1086),
    .C(w1104),
    .Y(w1476_n));
 sky130_fd_sc_hd__nor4_4 u953 (.A(pixels[66]),
    .B(pixels[120]),
    .C(w367),
    .D(w1279),
    .Y(w1477_n));
 sky130_fd_sc_hd__or2_1 u954 (.A(w1055_n),
    .B(w1070),
    .X(w1478_n));
 sky130_fd_sc_hd__nor4_4 u955 (.A(pixels[204]),
    .B(pixels[208]),
    .C(pixels[236]),
    .D(w725),
    .Y(w1479_n));
 sky130_fd_sc_hd__o21bai_1 u956 (.A1(pixels[93]),
    .A2(w748),
    .B1_N(w968),
    .Y(w1480_n));
 sky130_fd_sc_hd__xor2_1 u957 (.A(w1017_n),
    .B(w1244_n),
    .X(w1481));
 sky130_fd_sc_hd__o21a_1 u958 (.A1(pixels[116]),
    .A2(w947_n),
    .B1(w1193),
    .X(w1482));
 sky130_fd_sc_hd__nand3_1 u959 (.A(w377_n),
    .B(w1115),
    .C(w1296),
    .Y(w1483_n));
 sky130_fd_sc_hd__nor4_2 u96 (.A(pixels[108]),
    .B(pixels[124]),
    .C(pixels[138]),
    .D(pixels[140]),
    .Y(w425_n));
 sky130_fd_sc_hd__nand2_1 u960 (.A(w475_n),
    .B(w1086),
    .Y(w1484_n));
 sky130_fd_sc_hd__a21boi_2 u961 (.A1(w511_n),
    .A2(w344_n),
    .B1_N(pixels[235]),
    .Y(w1485));
 sky130_fd_sc_hd__a21boi_0 u962 (.A1(w451_n),
    .A2(w950),
    .B1_N(w943),
    .Y(w1486));
 sky130_fd_sc_hd__nand2_1 u963 (.A(w1073),
    .B(w1106),
    .Y(w1487_n));
 sky130_fd_sc_hd__nand2_1 u964 (.A(w569),
    .B(w772_n),
    .Y(w1488_n));
 sky130_fd_sc_hd__and2_0 u965 (.A(w1150),
    .B(w1437),
    .X(w1489));
 sky130_fd_sc_hd__a21oi_1 u966 (.A1(w449_n),
    .A2(w643_n),
    .B1(w1098),
    .Y(w1490));
 sky130_fd_sc_hd__nor2_1 u967 (.A(w1176_n),
    .B(w1186),
    .Y(w1491));
 sky130_fd_sc_hd__or3_1 u968 (.A(w457),
    .B(w940),
    .C(w990),
    .X(w1492));
 sky130_fd_sc_hd__or2_0 u969 (.A(w1030),
    .B(w1213),
    .X(w1493));
 sky130_fd_sc_hd__nor3_1 u97 (.A(pixels[15]),
    .B(pixels[40]),
    .C(pixels[67]),
    .Y(w426_n));
 sky130_fd_sc_hd__nor2_1 u970 (.A(w1091_n),
    .B(w1189),
    .Y(w1494));
 sky130_fd_sc_hd__nor2_1 u971 (.A(w922),
    .B(w1204),
    .Y(w1495_n));
 sky130_fd_sc_hd__o41a_1 u972 (.A1(pixels[122]),
    .A2(pixels[123]),
    .A3(pixels[139]),
    .A4(pixels[157]),
    .B1(w1114),
    .X(w1496));
 sky130_fd_sc_hd__nor2_1 u973 (.A(w970_n),
    .B(w1048),
    .Y(w1497));
 sky130_fd_sc_hd__a21oi_1 u974 (.A1(w423),
    .A2(w533_n),
    .B1(w759_n),
    .Y(w1498));
 sky130_fd_sc_hd__or2_0 u975 (.A(w384_n),
    .B(w1044_n),
    .X(w1499_n));
 sky130_fd_sc_hd__o221ai_2 u976 (.A1(pixels[168]),
    .A2(w327),
    .B1(w983_n),
    .B2(w712),
    .C1(w506_n),
    .Y(w1500_n));
 sky130_fd_sc_hd__or2_0 u977 (.A(w734),
    .B(w1076_n),
    .X(w1501_n));
 sky130_fd_sc_hd__nand2_1 u978 (.A(pixels[147]),
    .B(w343_n),
    .Y(w1502_n));
 sky130_fd_sc_hd__and2_0 u979 (.A(w751),
    .B(w1047_n),
    .X(w1503));
 sky130_fd_sc_hd__inv_1 u98 (.A(w426_n),
    .Y(w426));
 sky130_fd_sc_hd__nor3_1 u980 (.A(w951),
    .B(w973_n),
    .C(w1144_n),
    .Y(w1504));
 sky130_fd_sc_hd__nor2_1 u981 (.A(w755_n),
    .B(w1254_n),
    .Y(w1505));
 sky130_fd_sc_hd__a21boi_0 u982 (.A1(w816),
    .A2(w1104),
    .B1_N(w1224),
    .Y(w1506));
 sky130_fd_sc_hd__o21ai_0 u983 (.A1(w517_n),
    .A2(w544_n),
    .B1(w1285),
    .Y(w1507_n));
 sky130_fd_sc_hd__and2_0 u984 (.A(w1184),
    .B(w1198_n),
    .X(w1508));
 sky130_fd_sc_hd__nor3_1 u985 (.A(w499_n),
    .B(w1093),
    .C(w1212_n),
    .Y(w1509));
 sky130_fd_sc_hd__o21bai_1 u986 (.A1(pixels[213]),
    .A2(pixels[215]),
    .B1_N(w628_n),
    .Y(w1510_n));
 sky130_fd_sc_hd__or2_2 u987 (.A(w1004_n),
    .B(w1191_n),
    .X(w1511_n));
 sky130_fd_sc_hd__o21ai_0 u988 (.A1(w608_n),
    .A2(w646_n),
    .B1(w1033_n),
    .Y(w1512));
 sky130_fd_sc_hd__or3_1 u989 (.A(pixels[66]),
    .B(pixels[120]),
    .C(w1074_n),
    .X(w1513_n));
 sky130_fd_sc_hd__nor2_1 u99 (.A(pixels[186]),
    .B(pixels[202]),
    .Y(w429_n));
 sky130_fd_sc_hd__nor2_1 u990 (.A(w953_n),
    .B(w1319_n),
    .Y(w1514));
 sky130_fd_sc_hd__nor2b_1 u991 (.A(w1102),
    .B_N(w802_n),
    .Y(w1515_n));
 sky130_fd_sc_hd__nor3_1 u992 (.A(pixels[183]),
    .B(w458),
    .C(w525),
    .Y(w1516_n));
 sky130_fd_sc_hd__nand2_1 u993 (.A(w903),
    .B(w982_n),
    .Y(w1517_n));
 sky130_fd_sc_hd__nand2_1 u994 (.A(w789),
    .B(w801),
    .Y(w1518_n));
 sky130_fd_sc_hd__nor3_1 u995 (.A(pixels[131]),
    .B(pixels[169]),
    .C(w1167),
    .Y(w1519_n));
 sky130_fd_sc_hd__xnor2_1 u996 (.A(w399),
    .B(w416_n),
    .Y(w1520));
 sky130_fd_sc_hd__nand2_1 u997 (.A(w399),
    .B(w416_n),
    .Y(w1521_n));
 sky130_fd_sc_hd__fa_1 u998 (.A(w505),
    .B(w1188_n),
    .CIN(w1295_n),
    .COUT(w1526_n),
    .SUM(w1524));
 sky130_fd_sc_hd__fa_1 u999 (.A(w991_n),
    .B(w1248),
    .CIN(w1293),
    .COUT(w1531),
    .SUM(w1529_n));






















































































































































































































































































































































































































































































































































































































































 sky130_fd_sc_hd__diode_2 DIODE_0 (.DIODE(n329));
 sky130_fd_sc_hd__diode_2 DIODE_1 (.DIODE(n329));
 sky130_fd_sc_hd__diode_2 DIODE_2 (.DIODE(n329));
 sky130_fd_sc_hd__diode_2 DIODE_3 (.DIODE(n329));
 sky130_fd_sc_hd__diode_2 DIODE_4 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_5 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_6 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_7 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_8 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_9 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_10 (.DIODE(pixels[109]));
 sky130_fd_sc_hd__diode_2 DIODE_11 (.DIODE(pixels[110]));
 sky130_fd_sc_hd__diode_2 DIODE_12 (.DIODE(pixels[110]));
 sky130_fd_sc_hd__diode_2 DIODE_13 (.DIODE(pixels[110]));
 sky130_fd_sc_hd__diode_2 DIODE_14 (.DIODE(pixels[110]));
 sky130_fd_sc_hd__diode_2 DIODE_15 (.DIODE(pixels[110]));
 sky130_fd_sc_hd__diode_2 DIODE_16 (.DIODE(pixels[111]));
 sky130_fd_sc_hd__diode_2 DIODE_17 (.DIODE(pixels[111]));
 sky130_fd_sc_hd__diode_2 DIODE_18 (.DIODE(pixels[111]));
 sky130_fd_sc_hd__diode_2 DIODE_19 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_20 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_21 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_22 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_23 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_24 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_25 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_26 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_27 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_28 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_29 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_30 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_31 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_32 (.DIODE(pixels[113]));
 sky130_fd_sc_hd__diode_2 DIODE_33 (.DIODE(pixels[119]));
 sky130_fd_sc_hd__diode_2 DIODE_34 (.DIODE(pixels[120]));
 sky130_fd_sc_hd__diode_2 DIODE_35 (.DIODE(pixels[120]));
 sky130_fd_sc_hd__diode_2 DIODE_36 (.DIODE(pixels[120]));
 sky130_fd_sc_hd__diode_2 DIODE_37 (.DIODE(pixels[129]));
 sky130_fd_sc_hd__diode_2 DIODE_38 (.DIODE(pixels[129]));
 sky130_fd_sc_hd__diode_2 DIODE_39 (.DIODE(pixels[129]));
 sky130_fd_sc_hd__diode_2 DIODE_40 (.DIODE(pixels[129]));
 sky130_fd_sc_hd__diode_2 DIODE_41 (.DIODE(pixels[129]));
 sky130_fd_sc_hd__diode_2 DIODE_42 (.DIODE(pixels[130]));
 sky130_fd_sc_hd__diode_2 DIODE_43 (.DIODE(pixels[130]));
 sky130_fd_sc_hd__diode_2 DIODE_44 (.DIODE(pixels[130]));
 sky130_fd_sc_hd__diode_2 DIODE_45 (.DIODE(pixels[143]));
 sky130_fd_sc_hd__diode_2 DIODE_46 (.DIODE(pixels[143]));
 sky130_fd_sc_hd__diode_2 DIODE_47 (.DIODE(pixels[143]));
 sky130_fd_sc_hd__diode_2 DIODE_48 (.DIODE(pixels[143]));
 sky130_fd_sc_hd__diode_2 DIODE_49 (.DIODE(pixels[143]));
 sky130_fd_sc_hd__diode_2 DIODE_50 (.DIODE(pixels[145]));
 sky130_fd_sc_hd__diode_2 DIODE_51 (.DIODE(pixels[145]));
 sky130_fd_sc_hd__diode_2 DIODE_52 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_53 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_54 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_55 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_56 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_57 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_58 (.DIODE(pixels[147]));
 sky130_fd_sc_hd__diode_2 DIODE_59 (.DIODE(pixels[147]));
 sky130_fd_sc_hd__diode_2 DIODE_60 (.DIODE(pixels[147]));
 sky130_fd_sc_hd__diode_2 DIODE_61 (.DIODE(pixels[161]));
 sky130_fd_sc_hd__diode_2 DIODE_62 (.DIODE(pixels[161]));
 sky130_fd_sc_hd__diode_2 DIODE_63 (.DIODE(pixels[165]));
 sky130_fd_sc_hd__diode_2 DIODE_64 (.DIODE(pixels[165]));
 sky130_fd_sc_hd__diode_2 DIODE_65 (.DIODE(pixels[165]));
 sky130_fd_sc_hd__diode_2 DIODE_66 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_67 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_68 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_69 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_70 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_71 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_72 (.DIODE(pixels[167]));
 sky130_fd_sc_hd__diode_2 DIODE_73 (.DIODE(pixels[167]));
 sky130_fd_sc_hd__diode_2 DIODE_74 (.DIODE(pixels[167]));
 sky130_fd_sc_hd__diode_2 DIODE_75 (.DIODE(pixels[170]));
 sky130_fd_sc_hd__diode_2 DIODE_76 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_77 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_78 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_79 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_80 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_81 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_82 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_83 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_84 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_85 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_86 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_87 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_88 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_89 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_90 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_91 (.DIODE(pixels[179]));
 sky130_fd_sc_hd__diode_2 DIODE_92 (.DIODE(pixels[17]));
 sky130_fd_sc_hd__diode_2 DIODE_93 (.DIODE(pixels[17]));
 sky130_fd_sc_hd__diode_2 DIODE_94 (.DIODE(pixels[17]));
 sky130_fd_sc_hd__diode_2 DIODE_95 (.DIODE(pixels[181]));
 sky130_fd_sc_hd__diode_2 DIODE_96 (.DIODE(pixels[181]));
 sky130_fd_sc_hd__diode_2 DIODE_97 (.DIODE(pixels[182]));
 sky130_fd_sc_hd__diode_2 DIODE_98 (.DIODE(pixels[182]));
 sky130_fd_sc_hd__diode_2 DIODE_99 (.DIODE(pixels[182]));
 sky130_fd_sc_hd__diode_2 DIODE_100 (.DIODE(pixels[182]));
 sky130_fd_sc_hd__diode_2 DIODE_101 (.DIODE(pixels[183]));
 sky130_fd_sc_hd__diode_2 DIODE_102 (.DIODE(pixels[183]));
 sky130_fd_sc_hd__diode_2 DIODE_103 (.DIODE(pixels[183]));
 sky130_fd_sc_hd__diode_2 DIODE_104 (.DIODE(pixels[183]));
 sky130_fd_sc_hd__diode_2 DIODE_105 (.DIODE(pixels[187]));
 sky130_fd_sc_hd__diode_2 DIODE_106 (.DIODE(pixels[18]));
 sky130_fd_sc_hd__diode_2 DIODE_107 (.DIODE(pixels[196]));
 sky130_fd_sc_hd__diode_2 DIODE_108 (.DIODE(pixels[196]));
 sky130_fd_sc_hd__diode_2 DIODE_109 (.DIODE(pixels[196]));
 sky130_fd_sc_hd__diode_2 DIODE_110 (.DIODE(pixels[196]));
 sky130_fd_sc_hd__diode_2 DIODE_111 (.DIODE(pixels[196]));
 sky130_fd_sc_hd__diode_2 DIODE_112 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_113 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_114 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_115 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_116 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_117 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_118 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_119 (.DIODE(pixels[198]));
 sky130_fd_sc_hd__diode_2 DIODE_120 (.DIODE(pixels[19]));
 sky130_fd_sc_hd__diode_2 DIODE_121 (.DIODE(pixels[19]));
 sky130_fd_sc_hd__diode_2 DIODE_122 (.DIODE(pixels[19]));
 sky130_fd_sc_hd__diode_2 DIODE_123 (.DIODE(pixels[200]));
 sky130_fd_sc_hd__diode_2 DIODE_124 (.DIODE(pixels[200]));
 sky130_fd_sc_hd__diode_2 DIODE_125 (.DIODE(pixels[205]));
 sky130_fd_sc_hd__diode_2 DIODE_126 (.DIODE(pixels[206]));
 sky130_fd_sc_hd__diode_2 DIODE_127 (.DIODE(pixels[211]));
 sky130_fd_sc_hd__diode_2 DIODE_128 (.DIODE(pixels[211]));
 sky130_fd_sc_hd__diode_2 DIODE_129 (.DIODE(pixels[211]));
 sky130_fd_sc_hd__diode_2 DIODE_130 (.DIODE(pixels[211]));
 sky130_fd_sc_hd__diode_2 DIODE_131 (.DIODE(pixels[211]));
 sky130_fd_sc_hd__diode_2 DIODE_132 (.DIODE(pixels[211]));
 sky130_fd_sc_hd__diode_2 DIODE_133 (.DIODE(pixels[213]));
 sky130_fd_sc_hd__diode_2 DIODE_134 (.DIODE(pixels[213]));
 sky130_fd_sc_hd__diode_2 DIODE_135 (.DIODE(pixels[213]));
 sky130_fd_sc_hd__diode_2 DIODE_136 (.DIODE(pixels[213]));
 sky130_fd_sc_hd__diode_2 DIODE_137 (.DIODE(pixels[213]));
 sky130_fd_sc_hd__diode_2 DIODE_138 (.DIODE(pixels[213]));
 sky130_fd_sc_hd__diode_2 DIODE_139 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_140 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_141 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_142 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_143 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_144 (.DIODE(pixels[215]));
 sky130_fd_sc_hd__diode_2 DIODE_145 (.DIODE(pixels[215]));
 sky130_fd_sc_hd__diode_2 DIODE_146 (.DIODE(pixels[215]));
 sky130_fd_sc_hd__diode_2 DIODE_147 (.DIODE(pixels[215]));
 sky130_fd_sc_hd__diode_2 DIODE_148 (.DIODE(pixels[215]));
 sky130_fd_sc_hd__diode_2 DIODE_149 (.DIODE(pixels[215]));
 sky130_fd_sc_hd__diode_2 DIODE_150 (.DIODE(pixels[218]));
 sky130_fd_sc_hd__diode_2 DIODE_151 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_152 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_153 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_154 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_155 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_156 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_157 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_158 (.DIODE(pixels[226]));
 sky130_fd_sc_hd__diode_2 DIODE_159 (.DIODE(pixels[226]));
 sky130_fd_sc_hd__diode_2 DIODE_160 (.DIODE(pixels[226]));
 sky130_fd_sc_hd__diode_2 DIODE_161 (.DIODE(pixels[226]));
 sky130_fd_sc_hd__diode_2 DIODE_162 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_163 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_164 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_165 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_166 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_167 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_168 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_169 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_170 (.DIODE(pixels[229]));
 sky130_fd_sc_hd__diode_2 DIODE_171 (.DIODE(pixels[229]));
 sky130_fd_sc_hd__diode_2 DIODE_172 (.DIODE(pixels[229]));
 sky130_fd_sc_hd__diode_2 DIODE_173 (.DIODE(pixels[229]));
 sky130_fd_sc_hd__diode_2 DIODE_174 (.DIODE(pixels[229]));
 sky130_fd_sc_hd__diode_2 DIODE_175 (.DIODE(pixels[230]));
 sky130_fd_sc_hd__diode_2 DIODE_176 (.DIODE(pixels[230]));
 sky130_fd_sc_hd__diode_2 DIODE_177 (.DIODE(pixels[230]));
 sky130_fd_sc_hd__diode_2 DIODE_178 (.DIODE(pixels[230]));
 sky130_fd_sc_hd__diode_2 DIODE_179 (.DIODE(pixels[230]));
 sky130_fd_sc_hd__diode_2 DIODE_180 (.DIODE(pixels[231]));
 sky130_fd_sc_hd__diode_2 DIODE_181 (.DIODE(pixels[231]));
 sky130_fd_sc_hd__diode_2 DIODE_182 (.DIODE(pixels[231]));
 sky130_fd_sc_hd__diode_2 DIODE_183 (.DIODE(pixels[231]));
 sky130_fd_sc_hd__diode_2 DIODE_184 (.DIODE(pixels[231]));
 sky130_fd_sc_hd__diode_2 DIODE_185 (.DIODE(pixels[232]));
 sky130_fd_sc_hd__diode_2 DIODE_186 (.DIODE(pixels[232]));
 sky130_fd_sc_hd__diode_2 DIODE_187 (.DIODE(pixels[238]));
 sky130_fd_sc_hd__diode_2 DIODE_188 (.DIODE(pixels[238]));
 sky130_fd_sc_hd__diode_2 DIODE_189 (.DIODE(pixels[238]));
 sky130_fd_sc_hd__diode_2 DIODE_190 (.DIODE(pixels[239]));
 sky130_fd_sc_hd__diode_2 DIODE_191 (.DIODE(pixels[239]));
 sky130_fd_sc_hd__diode_2 DIODE_192 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_193 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_194 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_195 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_196 (.DIODE(pixels[240]));
 sky130_fd_sc_hd__diode_2 DIODE_197 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_198 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_199 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_200 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_201 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_202 (.DIODE(pixels[242]));
 sky130_fd_sc_hd__diode_2 DIODE_203 (.DIODE(pixels[242]));
 sky130_fd_sc_hd__diode_2 DIODE_204 (.DIODE(pixels[244]));
 sky130_fd_sc_hd__diode_2 DIODE_205 (.DIODE(pixels[244]));
 sky130_fd_sc_hd__diode_2 DIODE_206 (.DIODE(pixels[244]));
 sky130_fd_sc_hd__diode_2 DIODE_207 (.DIODE(pixels[244]));
 sky130_fd_sc_hd__diode_2 DIODE_208 (.DIODE(pixels[245]));
 sky130_fd_sc_hd__diode_2 DIODE_209 (.DIODE(pixels[245]));
 sky130_fd_sc_hd__diode_2 DIODE_210 (.DIODE(pixels[245]));
 sky130_fd_sc_hd__diode_2 DIODE_211 (.DIODE(pixels[245]));
 sky130_fd_sc_hd__diode_2 DIODE_212 (.DIODE(pixels[246]));
 sky130_fd_sc_hd__diode_2 DIODE_213 (.DIODE(pixels[246]));
 sky130_fd_sc_hd__diode_2 DIODE_214 (.DIODE(pixels[24]));
 sky130_fd_sc_hd__diode_2 DIODE_215 (.DIODE(pixels[24]));
 sky130_fd_sc_hd__diode_2 DIODE_216 (.DIODE(pixels[24]));
 sky130_fd_sc_hd__diode_2 DIODE_217 (.DIODE(pixels[24]));
 sky130_fd_sc_hd__diode_2 DIODE_218 (.DIODE(pixels[24]));
 sky130_fd_sc_hd__diode_2 DIODE_219 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_220 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_221 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_222 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_223 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_224 (.DIODE(pixels[259]));
 sky130_fd_sc_hd__diode_2 DIODE_225 (.DIODE(pixels[259]));
 sky130_fd_sc_hd__diode_2 DIODE_226 (.DIODE(pixels[259]));
 sky130_fd_sc_hd__diode_2 DIODE_227 (.DIODE(pixels[259]));
 sky130_fd_sc_hd__diode_2 DIODE_228 (.DIODE(pixels[260]));
 sky130_fd_sc_hd__diode_2 DIODE_229 (.DIODE(pixels[260]));
 sky130_fd_sc_hd__diode_2 DIODE_230 (.DIODE(pixels[261]));
 sky130_fd_sc_hd__diode_2 DIODE_231 (.DIODE(pixels[261]));
 sky130_fd_sc_hd__diode_2 DIODE_232 (.DIODE(pixels[261]));
 sky130_fd_sc_hd__diode_2 DIODE_233 (.DIODE(pixels[269]));
 sky130_fd_sc_hd__diode_2 DIODE_234 (.DIODE(pixels[271]));
 sky130_fd_sc_hd__diode_2 DIODE_235 (.DIODE(pixels[271]));
 sky130_fd_sc_hd__diode_2 DIODE_236 (.DIODE(pixels[273]));
 sky130_fd_sc_hd__diode_2 DIODE_237 (.DIODE(pixels[273]));
 sky130_fd_sc_hd__diode_2 DIODE_238 (.DIODE(pixels[273]));
 sky130_fd_sc_hd__diode_2 DIODE_239 (.DIODE(pixels[282]));
 sky130_fd_sc_hd__diode_2 DIODE_240 (.DIODE(pixels[282]));
 sky130_fd_sc_hd__diode_2 DIODE_241 (.DIODE(pixels[286]));
 sky130_fd_sc_hd__diode_2 DIODE_242 (.DIODE(pixels[288]));
 sky130_fd_sc_hd__diode_2 DIODE_243 (.DIODE(pixels[28]));
 sky130_fd_sc_hd__diode_2 DIODE_244 (.DIODE(pixels[28]));
 sky130_fd_sc_hd__diode_2 DIODE_245 (.DIODE(pixels[290]));
 sky130_fd_sc_hd__diode_2 DIODE_246 (.DIODE(pixels[290]));
 sky130_fd_sc_hd__diode_2 DIODE_247 (.DIODE(pixels[290]));
 sky130_fd_sc_hd__diode_2 DIODE_248 (.DIODE(pixels[290]));
 sky130_fd_sc_hd__diode_2 DIODE_249 (.DIODE(pixels[290]));
 sky130_fd_sc_hd__diode_2 DIODE_250 (.DIODE(pixels[292]));
 sky130_fd_sc_hd__diode_2 DIODE_251 (.DIODE(pixels[292]));
 sky130_fd_sc_hd__diode_2 DIODE_252 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_253 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_254 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_255 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_256 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_257 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_258 (.DIODE(pixels[296]));
 sky130_fd_sc_hd__diode_2 DIODE_259 (.DIODE(pixels[296]));
 sky130_fd_sc_hd__diode_2 DIODE_260 (.DIODE(pixels[297]));
 sky130_fd_sc_hd__diode_2 DIODE_261 (.DIODE(pixels[297]));
 sky130_fd_sc_hd__diode_2 DIODE_262 (.DIODE(pixels[299]));
 sky130_fd_sc_hd__diode_2 DIODE_263 (.DIODE(pixels[299]));
 sky130_fd_sc_hd__diode_2 DIODE_264 (.DIODE(pixels[2]));
 sky130_fd_sc_hd__diode_2 DIODE_265 (.DIODE(pixels[2]));
 sky130_fd_sc_hd__diode_2 DIODE_266 (.DIODE(pixels[303]));
 sky130_fd_sc_hd__diode_2 DIODE_267 (.DIODE(pixels[303]));
 sky130_fd_sc_hd__diode_2 DIODE_268 (.DIODE(pixels[306]));
 sky130_fd_sc_hd__diode_2 DIODE_269 (.DIODE(pixels[306]));
 sky130_fd_sc_hd__diode_2 DIODE_270 (.DIODE(pixels[306]));
 sky130_fd_sc_hd__diode_2 DIODE_271 (.DIODE(pixels[306]));
 sky130_fd_sc_hd__diode_2 DIODE_272 (.DIODE(pixels[306]));
 sky130_fd_sc_hd__diode_2 DIODE_273 (.DIODE(pixels[309]));
 sky130_fd_sc_hd__diode_2 DIODE_274 (.DIODE(pixels[309]));
 sky130_fd_sc_hd__diode_2 DIODE_275 (.DIODE(pixels[309]));
 sky130_fd_sc_hd__diode_2 DIODE_276 (.DIODE(pixels[30]));
 sky130_fd_sc_hd__diode_2 DIODE_277 (.DIODE(pixels[30]));
 sky130_fd_sc_hd__diode_2 DIODE_278 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_279 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_280 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_281 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_282 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_283 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_284 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_285 (.DIODE(pixels[313]));
 sky130_fd_sc_hd__diode_2 DIODE_286 (.DIODE(pixels[315]));
 sky130_fd_sc_hd__diode_2 DIODE_287 (.DIODE(pixels[31]));
 sky130_fd_sc_hd__diode_2 DIODE_288 (.DIODE(pixels[33]));
 sky130_fd_sc_hd__diode_2 DIODE_289 (.DIODE(pixels[36]));
 sky130_fd_sc_hd__diode_2 DIODE_290 (.DIODE(pixels[43]));
 sky130_fd_sc_hd__diode_2 DIODE_291 (.DIODE(pixels[43]));
 sky130_fd_sc_hd__diode_2 DIODE_292 (.DIODE(pixels[43]));
 sky130_fd_sc_hd__diode_2 DIODE_293 (.DIODE(pixels[43]));
 sky130_fd_sc_hd__diode_2 DIODE_294 (.DIODE(pixels[43]));
 sky130_fd_sc_hd__diode_2 DIODE_295 (.DIODE(pixels[43]));
 sky130_fd_sc_hd__diode_2 DIODE_296 (.DIODE(pixels[4]));
 sky130_fd_sc_hd__diode_2 DIODE_297 (.DIODE(pixels[4]));
 sky130_fd_sc_hd__diode_2 DIODE_298 (.DIODE(pixels[4]));
 sky130_fd_sc_hd__diode_2 DIODE_299 (.DIODE(pixels[4]));
 sky130_fd_sc_hd__diode_2 DIODE_300 (.DIODE(pixels[4]));
 sky130_fd_sc_hd__diode_2 DIODE_301 (.DIODE(pixels[54]));
 sky130_fd_sc_hd__diode_2 DIODE_302 (.DIODE(pixels[54]));
 sky130_fd_sc_hd__diode_2 DIODE_303 (.DIODE(pixels[54]));
 sky130_fd_sc_hd__diode_2 DIODE_304 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_305 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_306 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_307 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_308 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_309 (.DIODE(pixels[57]));
 sky130_fd_sc_hd__diode_2 DIODE_310 (.DIODE(pixels[57]));
 sky130_fd_sc_hd__diode_2 DIODE_311 (.DIODE(pixels[57]));
 sky130_fd_sc_hd__diode_2 DIODE_312 (.DIODE(pixels[58]));
 sky130_fd_sc_hd__diode_2 DIODE_313 (.DIODE(pixels[58]));
 sky130_fd_sc_hd__diode_2 DIODE_314 (.DIODE(pixels[58]));
 sky130_fd_sc_hd__diode_2 DIODE_315 (.DIODE(pixels[58]));
 sky130_fd_sc_hd__diode_2 DIODE_316 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_317 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_318 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_319 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_320 (.DIODE(pixels[68]));
 sky130_fd_sc_hd__diode_2 DIODE_321 (.DIODE(pixels[68]));
 sky130_fd_sc_hd__diode_2 DIODE_322 (.DIODE(pixels[68]));
 sky130_fd_sc_hd__diode_2 DIODE_323 (.DIODE(pixels[70]));
 sky130_fd_sc_hd__diode_2 DIODE_324 (.DIODE(pixels[70]));
 sky130_fd_sc_hd__diode_2 DIODE_325 (.DIODE(pixels[70]));
 sky130_fd_sc_hd__diode_2 DIODE_326 (.DIODE(pixels[70]));
 sky130_fd_sc_hd__diode_2 DIODE_327 (.DIODE(pixels[70]));
 sky130_fd_sc_hd__diode_2 DIODE_328 (.DIODE(pixels[71]));
 sky130_fd_sc_hd__diode_2 DIODE_329 (.DIODE(pixels[71]));
 sky130_fd_sc_hd__diode_2 DIODE_330 (.DIODE(pixels[71]));
 sky130_fd_sc_hd__diode_2 DIODE_331 (.DIODE(pixels[72]));
 sky130_fd_sc_hd__diode_2 DIODE_332 (.DIODE(pixels[72]));
 sky130_fd_sc_hd__diode_2 DIODE_333 (.DIODE(pixels[72]));
 sky130_fd_sc_hd__diode_2 DIODE_334 (.DIODE(pixels[72]));
 sky130_fd_sc_hd__diode_2 DIODE_335 (.DIODE(pixels[73]));
 sky130_fd_sc_hd__diode_2 DIODE_336 (.DIODE(pixels[73]));
 sky130_fd_sc_hd__diode_2 DIODE_337 (.DIODE(pixels[73]));
 sky130_fd_sc_hd__diode_2 DIODE_338 (.DIODE(pixels[73]));
 sky130_fd_sc_hd__diode_2 DIODE_339 (.DIODE(pixels[73]));
 sky130_fd_sc_hd__diode_2 DIODE_340 (.DIODE(pixels[73]));
 sky130_fd_sc_hd__diode_2 DIODE_341 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_342 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_343 (.DIODE(pixels[79]));
 sky130_fd_sc_hd__diode_2 DIODE_344 (.DIODE(pixels[79]));
 sky130_fd_sc_hd__diode_2 DIODE_345 (.DIODE(pixels[79]));
 sky130_fd_sc_hd__diode_2 DIODE_346 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_347 (.DIODE(pixels[8]));
 sky130_fd_sc_hd__diode_2 DIODE_348 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_349 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_350 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_351 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_352 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_353 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_354 (.DIODE(pixels[92]));
 sky130_fd_sc_hd__diode_2 DIODE_355 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_356 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_357 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_358 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_359 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_360 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_361 (.DIODE(pixels[93]));
 sky130_fd_sc_hd__diode_2 DIODE_362 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_363 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_364 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_365 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_366 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_367 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_368 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_369 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_370 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_371 (.DIODE(pixels[95]));
 sky130_fd_sc_hd__diode_2 DIODE_372 (.DIODE(pixels[95]));
 sky130_fd_sc_hd__diode_2 DIODE_373 (.DIODE(pixels[95]));
 sky130_fd_sc_hd__diode_2 DIODE_374 (.DIODE(pixels[96]));
 sky130_fd_sc_hd__diode_2 DIODE_375 (.DIODE(pixels[96]));
 sky130_fd_sc_hd__diode_2 DIODE_376 (.DIODE(pixels[96]));
 sky130_fd_sc_hd__diode_2 DIODE_377 (.DIODE(w1003));
 sky130_fd_sc_hd__diode_2 DIODE_378 (.DIODE(w1003));
 sky130_fd_sc_hd__diode_2 DIODE_379 (.DIODE(w1011_n));
 sky130_fd_sc_hd__diode_2 DIODE_380 (.DIODE(w1011_n));
 sky130_fd_sc_hd__diode_2 DIODE_381 (.DIODE(w1014));
 sky130_fd_sc_hd__diode_2 DIODE_382 (.DIODE(w1027));
 sky130_fd_sc_hd__diode_2 DIODE_383 (.DIODE(w1027));
 sky130_fd_sc_hd__diode_2 DIODE_384 (.DIODE(w1035));
 sky130_fd_sc_hd__diode_2 DIODE_385 (.DIODE(w1035));
 sky130_fd_sc_hd__diode_2 DIODE_386 (.DIODE(w1035));
 sky130_fd_sc_hd__diode_2 DIODE_387 (.DIODE(w1055_n));
 sky130_fd_sc_hd__diode_2 DIODE_388 (.DIODE(w1055_n));
 sky130_fd_sc_hd__diode_2 DIODE_389 (.DIODE(w1055_n));
 sky130_fd_sc_hd__diode_2 DIODE_390 (.DIODE(w1055_n));
 sky130_fd_sc_hd__diode_2 DIODE_391 (.DIODE(w1058));
 sky130_fd_sc_hd__diode_2 DIODE_392 (.DIODE(w1058));
 sky130_fd_sc_hd__diode_2 DIODE_393 (.DIODE(w1062_n));
 sky130_fd_sc_hd__diode_2 DIODE_394 (.DIODE(w1062_n));
 sky130_fd_sc_hd__diode_2 DIODE_395 (.DIODE(w1069_n));
 sky130_fd_sc_hd__diode_2 DIODE_396 (.DIODE(w1069_n));
 sky130_fd_sc_hd__diode_2 DIODE_397 (.DIODE(w1081));
 sky130_fd_sc_hd__diode_2 DIODE_398 (.DIODE(w1081));
 sky130_fd_sc_hd__diode_2 DIODE_399 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_400 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_401 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_402 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_403 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_404 (.DIODE(w1102));
 sky130_fd_sc_hd__diode_2 DIODE_405 (.DIODE(w1102));
 sky130_fd_sc_hd__diode_2 DIODE_406 (.DIODE(w1102));
 sky130_fd_sc_hd__diode_2 DIODE_407 (.DIODE(w1110_n));
 sky130_fd_sc_hd__diode_2 DIODE_408 (.DIODE(w1117));
 sky130_fd_sc_hd__diode_2 DIODE_409 (.DIODE(w1117));
 sky130_fd_sc_hd__diode_2 DIODE_410 (.DIODE(w1145));
 sky130_fd_sc_hd__diode_2 DIODE_411 (.DIODE(w1145));
 sky130_fd_sc_hd__diode_2 DIODE_412 (.DIODE(w1163));
 sky130_fd_sc_hd__diode_2 DIODE_413 (.DIODE(w1177_n));
 sky130_fd_sc_hd__diode_2 DIODE_414 (.DIODE(w1177_n));
 sky130_fd_sc_hd__diode_2 DIODE_415 (.DIODE(w1177_n));
 sky130_fd_sc_hd__diode_2 DIODE_416 (.DIODE(w1177_n));
 sky130_fd_sc_hd__diode_2 DIODE_417 (.DIODE(w1180));
 sky130_fd_sc_hd__diode_2 DIODE_418 (.DIODE(w1180));
 sky130_fd_sc_hd__diode_2 DIODE_419 (.DIODE(w1191_n));
 sky130_fd_sc_hd__diode_2 DIODE_420 (.DIODE(w1191_n));
 sky130_fd_sc_hd__diode_2 DIODE_421 (.DIODE(w1191_n));
 sky130_fd_sc_hd__diode_2 DIODE_422 (.DIODE(w1191_n));
 sky130_fd_sc_hd__diode_2 DIODE_423 (.DIODE(w1192));
 sky130_fd_sc_hd__diode_2 DIODE_424 (.DIODE(w1192));
 sky130_fd_sc_hd__diode_2 DIODE_425 (.DIODE(w1194_n));
 sky130_fd_sc_hd__diode_2 DIODE_426 (.DIODE(w1200));
 sky130_fd_sc_hd__diode_2 DIODE_427 (.DIODE(w1200));
 sky130_fd_sc_hd__diode_2 DIODE_428 (.DIODE(w1200));
 sky130_fd_sc_hd__diode_2 DIODE_429 (.DIODE(w1200));
 sky130_fd_sc_hd__diode_2 DIODE_430 (.DIODE(w1204_n));
 sky130_fd_sc_hd__diode_2 DIODE_431 (.DIODE(w1204_n));
 sky130_fd_sc_hd__diode_2 DIODE_432 (.DIODE(w1204_n));
 sky130_fd_sc_hd__diode_2 DIODE_433 (.DIODE(w1211_n));
 sky130_fd_sc_hd__diode_2 DIODE_434 (.DIODE(w1211_n));
 sky130_fd_sc_hd__diode_2 DIODE_435 (.DIODE(w1217));
 sky130_fd_sc_hd__diode_2 DIODE_436 (.DIODE(w1217));
 sky130_fd_sc_hd__diode_2 DIODE_437 (.DIODE(w1222_n));
 sky130_fd_sc_hd__diode_2 DIODE_438 (.DIODE(w1226));
 sky130_fd_sc_hd__diode_2 DIODE_439 (.DIODE(w1226));
 sky130_fd_sc_hd__diode_2 DIODE_440 (.DIODE(w1231));
 sky130_fd_sc_hd__diode_2 DIODE_441 (.DIODE(w1231));
 sky130_fd_sc_hd__diode_2 DIODE_442 (.DIODE(w1261_n));
 sky130_fd_sc_hd__diode_2 DIODE_443 (.DIODE(w1261_n));
 sky130_fd_sc_hd__diode_2 DIODE_444 (.DIODE(w1261_n));
 sky130_fd_sc_hd__diode_2 DIODE_445 (.DIODE(w1267));
 sky130_fd_sc_hd__diode_2 DIODE_446 (.DIODE(w1277));
 sky130_fd_sc_hd__diode_2 DIODE_447 (.DIODE(w1277));
 sky130_fd_sc_hd__diode_2 DIODE_448 (.DIODE(w1279));
 sky130_fd_sc_hd__diode_2 DIODE_449 (.DIODE(w1279));
 sky130_fd_sc_hd__diode_2 DIODE_450 (.DIODE(w1296));
 sky130_fd_sc_hd__diode_2 DIODE_451 (.DIODE(w1296));
 sky130_fd_sc_hd__diode_2 DIODE_452 (.DIODE(w1296));
 sky130_fd_sc_hd__diode_2 DIODE_453 (.DIODE(w1298));
 sky130_fd_sc_hd__diode_2 DIODE_454 (.DIODE(w1298));
 sky130_fd_sc_hd__diode_2 DIODE_455 (.DIODE(w1304_n));
 sky130_fd_sc_hd__diode_2 DIODE_456 (.DIODE(w1310_n));
 sky130_fd_sc_hd__diode_2 DIODE_457 (.DIODE(w1328_n));
 sky130_fd_sc_hd__diode_2 DIODE_458 (.DIODE(w1330_n));
 sky130_fd_sc_hd__diode_2 DIODE_459 (.DIODE(w1360_n));
 sky130_fd_sc_hd__diode_2 DIODE_460 (.DIODE(w1361_n));
 sky130_fd_sc_hd__diode_2 DIODE_461 (.DIODE(w1365_n));
 sky130_fd_sc_hd__diode_2 DIODE_462 (.DIODE(w1368_n));
 sky130_fd_sc_hd__diode_2 DIODE_463 (.DIODE(w1372));
 sky130_fd_sc_hd__diode_2 DIODE_464 (.DIODE(w1384));
 sky130_fd_sc_hd__diode_2 DIODE_465 (.DIODE(w1384));
 sky130_fd_sc_hd__diode_2 DIODE_466 (.DIODE(w1384));
 sky130_fd_sc_hd__diode_2 DIODE_467 (.DIODE(w1405_n));
 sky130_fd_sc_hd__diode_2 DIODE_468 (.DIODE(w1408_n));
 sky130_fd_sc_hd__diode_2 DIODE_469 (.DIODE(w1408_n));
 sky130_fd_sc_hd__diode_2 DIODE_470 (.DIODE(w1418_n));
 sky130_fd_sc_hd__diode_2 DIODE_471 (.DIODE(w1426_n));
 sky130_fd_sc_hd__diode_2 DIODE_472 (.DIODE(w1479_n));
 sky130_fd_sc_hd__diode_2 DIODE_473 (.DIODE(w1485));
 sky130_fd_sc_hd__diode_2 DIODE_474 (.DIODE(w1496));
 sky130_fd_sc_hd__diode_2 DIODE_475 (.DIODE(w1498));
 sky130_fd_sc_hd__diode_2 DIODE_476 (.DIODE(w1500_n));
 sky130_fd_sc_hd__diode_2 DIODE_477 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_478 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_479 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_480 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_481 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_482 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_483 (.DIODE(w1646));
 sky130_fd_sc_hd__diode_2 DIODE_484 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_485 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_486 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_487 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_488 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_489 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_490 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_491 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_492 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_493 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_494 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_495 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_496 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_497 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_498 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_499 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_500 (.DIODE(w2431_n));
 sky130_fd_sc_hd__diode_2 DIODE_501 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_502 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_503 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_504 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_505 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_506 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_507 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_508 (.DIODE(w2455_n));
 sky130_fd_sc_hd__diode_2 DIODE_509 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_510 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_511 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_512 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_513 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_514 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_515 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_516 (.DIODE(w2467));
 sky130_fd_sc_hd__diode_2 DIODE_517 (.DIODE(w2471));
 sky130_fd_sc_hd__diode_2 DIODE_518 (.DIODE(w2471));
 sky130_fd_sc_hd__diode_2 DIODE_519 (.DIODE(w2471));
 sky130_fd_sc_hd__diode_2 DIODE_520 (.DIODE(w2683_n));
 sky130_fd_sc_hd__diode_2 DIODE_521 (.DIODE(w2683_n));
 sky130_fd_sc_hd__diode_2 DIODE_522 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_523 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_524 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_525 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_526 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_527 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_528 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_529 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_530 (.DIODE(w2789_n));
 sky130_fd_sc_hd__diode_2 DIODE_531 (.DIODE(w3055));
 sky130_fd_sc_hd__diode_2 DIODE_532 (.DIODE(w3055));
 sky130_fd_sc_hd__diode_2 DIODE_533 (.DIODE(w3055));
 sky130_fd_sc_hd__diode_2 DIODE_534 (.DIODE(w3055));
 sky130_fd_sc_hd__diode_2 DIODE_535 (.DIODE(w3055));
 sky130_fd_sc_hd__diode_2 DIODE_536 (.DIODE(w3055));
 sky130_fd_sc_hd__diode_2 DIODE_537 (.DIODE(w327));
 sky130_fd_sc_hd__diode_2 DIODE_538 (.DIODE(w327));
 sky130_fd_sc_hd__diode_2 DIODE_539 (.DIODE(w327));
 sky130_fd_sc_hd__diode_2 DIODE_540 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_541 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_542 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_543 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_544 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_545 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_546 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_547 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_548 (.DIODE(w3395_n));
 sky130_fd_sc_hd__diode_2 DIODE_549 (.DIODE(w343_n));
 sky130_fd_sc_hd__diode_2 DIODE_550 (.DIODE(w343_n));
 sky130_fd_sc_hd__diode_2 DIODE_551 (.DIODE(w343_n));
 sky130_fd_sc_hd__diode_2 DIODE_552 (.DIODE(w343_n));
 sky130_fd_sc_hd__diode_2 DIODE_553 (.DIODE(w343_n));
 sky130_fd_sc_hd__diode_2 DIODE_554 (.DIODE(w3471_n));
 sky130_fd_sc_hd__diode_2 DIODE_555 (.DIODE(w3481));
 sky130_fd_sc_hd__diode_2 DIODE_556 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_557 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_558 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_559 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_560 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_561 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_562 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_563 (.DIODE(w3484));
 sky130_fd_sc_hd__diode_2 DIODE_564 (.DIODE(w353_n));
 sky130_fd_sc_hd__diode_2 DIODE_565 (.DIODE(w353_n));
 sky130_fd_sc_hd__diode_2 DIODE_566 (.DIODE(w365_n));
 sky130_fd_sc_hd__diode_2 DIODE_567 (.DIODE(w365_n));
 sky130_fd_sc_hd__diode_2 DIODE_568 (.DIODE(w365_n));
 sky130_fd_sc_hd__diode_2 DIODE_569 (.DIODE(w365_n));
 sky130_fd_sc_hd__diode_2 DIODE_570 (.DIODE(w366_n));
 sky130_fd_sc_hd__diode_2 DIODE_571 (.DIODE(w366_n));
 sky130_fd_sc_hd__diode_2 DIODE_572 (.DIODE(w366_n));
 sky130_fd_sc_hd__diode_2 DIODE_573 (.DIODE(w366_n));
 sky130_fd_sc_hd__diode_2 DIODE_574 (.DIODE(w366_n));
 sky130_fd_sc_hd__diode_2 DIODE_575 (.DIODE(w366_n));
 sky130_fd_sc_hd__diode_2 DIODE_576 (.DIODE(w368));
 sky130_fd_sc_hd__diode_2 DIODE_577 (.DIODE(w368));
 sky130_fd_sc_hd__diode_2 DIODE_578 (.DIODE(w368));
 sky130_fd_sc_hd__diode_2 DIODE_579 (.DIODE(w368));
 sky130_fd_sc_hd__diode_2 DIODE_580 (.DIODE(w382_n));
 sky130_fd_sc_hd__diode_2 DIODE_581 (.DIODE(w382_n));
 sky130_fd_sc_hd__diode_2 DIODE_582 (.DIODE(w382_n));
 sky130_fd_sc_hd__diode_2 DIODE_583 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_584 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_585 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_586 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_587 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_588 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_589 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_590 (.DIODE(w391_n));
 sky130_fd_sc_hd__diode_2 DIODE_591 (.DIODE(w400));
 sky130_fd_sc_hd__diode_2 DIODE_592 (.DIODE(w400));
 sky130_fd_sc_hd__diode_2 DIODE_593 (.DIODE(w402_n));
 sky130_fd_sc_hd__diode_2 DIODE_594 (.DIODE(w402_n));
 sky130_fd_sc_hd__diode_2 DIODE_595 (.DIODE(w405_n));
 sky130_fd_sc_hd__diode_2 DIODE_596 (.DIODE(w405_n));
 sky130_fd_sc_hd__diode_2 DIODE_597 (.DIODE(w405_n));
 sky130_fd_sc_hd__diode_2 DIODE_598 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_599 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_600 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_601 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_602 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_603 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_604 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_605 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_606 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_607 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_608 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_609 (.DIODE(w423));
 sky130_fd_sc_hd__diode_2 DIODE_610 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_611 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_612 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_613 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_614 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_615 (.DIODE(w452_n));
 sky130_fd_sc_hd__diode_2 DIODE_616 (.DIODE(w452_n));
 sky130_fd_sc_hd__diode_2 DIODE_617 (.DIODE(w452_n));
 sky130_fd_sc_hd__diode_2 DIODE_618 (.DIODE(w452_n));
 sky130_fd_sc_hd__diode_2 DIODE_619 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_620 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_621 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_622 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_623 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_624 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_625 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_626 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_627 (.DIODE(w457_n));
 sky130_fd_sc_hd__diode_2 DIODE_628 (.DIODE(w458_n));
 sky130_fd_sc_hd__diode_2 DIODE_629 (.DIODE(w458_n));
 sky130_fd_sc_hd__diode_2 DIODE_630 (.DIODE(w458_n));
 sky130_fd_sc_hd__diode_2 DIODE_631 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_632 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_633 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_634 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_635 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_636 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_637 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_638 (.DIODE(w460_n));
 sky130_fd_sc_hd__diode_2 DIODE_639 (.DIODE(w474_n));
 sky130_fd_sc_hd__diode_2 DIODE_640 (.DIODE(w474_n));
 sky130_fd_sc_hd__diode_2 DIODE_641 (.DIODE(w474_n));
 sky130_fd_sc_hd__diode_2 DIODE_642 (.DIODE(w477));
 sky130_fd_sc_hd__diode_2 DIODE_643 (.DIODE(w477));
 sky130_fd_sc_hd__diode_2 DIODE_644 (.DIODE(w484_n));
 sky130_fd_sc_hd__diode_2 DIODE_645 (.DIODE(w484_n));
 sky130_fd_sc_hd__diode_2 DIODE_646 (.DIODE(w484_n));
 sky130_fd_sc_hd__diode_2 DIODE_647 (.DIODE(w484_n));
 sky130_fd_sc_hd__diode_2 DIODE_648 (.DIODE(w512_n));
 sky130_fd_sc_hd__diode_2 DIODE_649 (.DIODE(w512_n));
 sky130_fd_sc_hd__diode_2 DIODE_650 (.DIODE(w512_n));
 sky130_fd_sc_hd__diode_2 DIODE_651 (.DIODE(w512_n));
 sky130_fd_sc_hd__diode_2 DIODE_652 (.DIODE(w568));
 sky130_fd_sc_hd__diode_2 DIODE_653 (.DIODE(w568));
 sky130_fd_sc_hd__diode_2 DIODE_654 (.DIODE(w568));
 sky130_fd_sc_hd__diode_2 DIODE_655 (.DIODE(w568));
 sky130_fd_sc_hd__diode_2 DIODE_656 (.DIODE(w593_n));
 sky130_fd_sc_hd__diode_2 DIODE_657 (.DIODE(w593_n));
 sky130_fd_sc_hd__diode_2 DIODE_658 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_659 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_660 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_661 (.DIODE(w650_n));
 sky130_fd_sc_hd__diode_2 DIODE_662 (.DIODE(w650_n));
 sky130_fd_sc_hd__diode_2 DIODE_663 (.DIODE(w650_n));
 sky130_fd_sc_hd__diode_2 DIODE_664 (.DIODE(w650_n));
 sky130_fd_sc_hd__diode_2 DIODE_665 (.DIODE(w651));
 sky130_fd_sc_hd__diode_2 DIODE_666 (.DIODE(w651));
 sky130_fd_sc_hd__diode_2 DIODE_667 (.DIODE(w651));
 sky130_fd_sc_hd__diode_2 DIODE_668 (.DIODE(w664_n));
 sky130_fd_sc_hd__diode_2 DIODE_669 (.DIODE(w674_n));
 sky130_fd_sc_hd__diode_2 DIODE_670 (.DIODE(w674_n));
 sky130_fd_sc_hd__diode_2 DIODE_671 (.DIODE(w674_n));
 sky130_fd_sc_hd__diode_2 DIODE_672 (.DIODE(w674_n));
 sky130_fd_sc_hd__diode_2 DIODE_673 (.DIODE(w708));
 sky130_fd_sc_hd__diode_2 DIODE_674 (.DIODE(w708));
 sky130_fd_sc_hd__diode_2 DIODE_675 (.DIODE(w708));
 sky130_fd_sc_hd__diode_2 DIODE_676 (.DIODE(w734));
 sky130_fd_sc_hd__diode_2 DIODE_677 (.DIODE(w738_n));
 sky130_fd_sc_hd__diode_2 DIODE_678 (.DIODE(w738_n));
 sky130_fd_sc_hd__diode_2 DIODE_679 (.DIODE(w738_n));
 sky130_fd_sc_hd__diode_2 DIODE_680 (.DIODE(w751));
 sky130_fd_sc_hd__diode_2 DIODE_681 (.DIODE(w751));
 sky130_fd_sc_hd__diode_2 DIODE_682 (.DIODE(w751));
 sky130_fd_sc_hd__diode_2 DIODE_683 (.DIODE(w751));
 sky130_fd_sc_hd__diode_2 DIODE_684 (.DIODE(w751));
 sky130_fd_sc_hd__diode_2 DIODE_685 (.DIODE(w751));
 sky130_fd_sc_hd__diode_2 DIODE_686 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_687 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_688 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_689 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_690 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_691 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_692 (.DIODE(w751_n));
 sky130_fd_sc_hd__diode_2 DIODE_693 (.DIODE(w755_n));
 sky130_fd_sc_hd__diode_2 DIODE_694 (.DIODE(w755_n));
 sky130_fd_sc_hd__diode_2 DIODE_695 (.DIODE(w755_n));
 sky130_fd_sc_hd__diode_2 DIODE_696 (.DIODE(w760));
 sky130_fd_sc_hd__diode_2 DIODE_697 (.DIODE(w760));
 sky130_fd_sc_hd__diode_2 DIODE_698 (.DIODE(w769));
 sky130_fd_sc_hd__diode_2 DIODE_699 (.DIODE(w769));
 sky130_fd_sc_hd__diode_2 DIODE_700 (.DIODE(w769));
 sky130_fd_sc_hd__diode_2 DIODE_701 (.DIODE(w772));
 sky130_fd_sc_hd__diode_2 DIODE_702 (.DIODE(w772));
 sky130_fd_sc_hd__diode_2 DIODE_703 (.DIODE(w774));
 sky130_fd_sc_hd__diode_2 DIODE_704 (.DIODE(w774));
 sky130_fd_sc_hd__diode_2 DIODE_705 (.DIODE(w774));
 sky130_fd_sc_hd__diode_2 DIODE_706 (.DIODE(w774));
 sky130_fd_sc_hd__diode_2 DIODE_707 (.DIODE(w778_n));
 sky130_fd_sc_hd__diode_2 DIODE_708 (.DIODE(w778_n));
 sky130_fd_sc_hd__diode_2 DIODE_709 (.DIODE(w778_n));
 sky130_fd_sc_hd__diode_2 DIODE_710 (.DIODE(w778_n));
 sky130_fd_sc_hd__diode_2 DIODE_711 (.DIODE(w785_n));
 sky130_fd_sc_hd__diode_2 DIODE_712 (.DIODE(w785_n));
 sky130_fd_sc_hd__diode_2 DIODE_713 (.DIODE(w785_n));
 sky130_fd_sc_hd__diode_2 DIODE_714 (.DIODE(w785_n));
 sky130_fd_sc_hd__diode_2 DIODE_715 (.DIODE(w862));
 sky130_fd_sc_hd__diode_2 DIODE_716 (.DIODE(w862));
 sky130_fd_sc_hd__diode_2 DIODE_717 (.DIODE(w933));
 sky130_fd_sc_hd__diode_2 DIODE_718 (.DIODE(w933));
 sky130_fd_sc_hd__diode_2 DIODE_719 (.DIODE(w933));
 sky130_fd_sc_hd__diode_2 DIODE_720 (.DIODE(w942_n));
 sky130_fd_sc_hd__diode_2 DIODE_721 (.DIODE(w942_n));
 sky130_fd_sc_hd__diode_2 DIODE_722 (.DIODE(w942_n));
 sky130_fd_sc_hd__diode_2 DIODE_723 (.DIODE(w951));
 sky130_fd_sc_hd__diode_2 DIODE_724 (.DIODE(w951));
 sky130_fd_sc_hd__diode_2 DIODE_725 (.DIODE(w964));
 sky130_fd_sc_hd__diode_2 DIODE_726 (.DIODE(w964));
 sky130_fd_sc_hd__diode_2 DIODE_727 (.DIODE(w965));
 sky130_fd_sc_hd__diode_2 DIODE_728 (.DIODE(w965));
 sky130_fd_sc_hd__diode_2 DIODE_729 (.DIODE(w965));
 sky130_fd_sc_hd__diode_2 DIODE_730 (.DIODE(w971_n));
 sky130_fd_sc_hd__diode_2 DIODE_731 (.DIODE(w971_n));
 sky130_fd_sc_hd__diode_2 DIODE_732 (.DIODE(w971_n));
 sky130_fd_sc_hd__diode_2 DIODE_733 (.DIODE(w971_n));
 sky130_fd_sc_hd__diode_2 DIODE_734 (.DIODE(w974));
 sky130_fd_sc_hd__diode_2 DIODE_735 (.DIODE(w974));
 sky130_fd_sc_hd__diode_2 DIODE_736 (.DIODE(w996_n));
 sky130_fd_sc_hd__diode_2 DIODE_737 (.DIODE(w998));
 sky130_fd_sc_hd__diode_2 DIODE_738 (.DIODE(w998));
 sky130_fd_sc_hd__diode_2 DIODE_739 (.DIODE(w1046_n));
 sky130_fd_sc_hd__diode_2 DIODE_740 (.DIODE(w1091_n));
 sky130_fd_sc_hd__diode_2 DIODE_741 (.DIODE(w1091_n));
 sky130_fd_sc_hd__diode_2 DIODE_742 (.DIODE(w1275_n));
 sky130_fd_sc_hd__diode_2 DIODE_743 (.DIODE(w1275_n));
 sky130_fd_sc_hd__diode_2 DIODE_744 (.DIODE(w1106));
 sky130_fd_sc_hd__diode_2 DIODE_745 (.DIODE(w1106));





























































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































endmodule
